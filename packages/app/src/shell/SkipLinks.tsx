import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { shellTranslationRef } from '../translation';
import { anchors } from './anchors';
import styles from './SkipLinks.module.css';

/** The first stop of the Tab key: jumps to the parts of the page (RGAA 12.7). Hidden until it has the focus. */
export function SkipLinks() {
  const { t } = useTranslationRef(shellTranslationRef);
  const links = [
    { target: anchors.content, label: t('skip.content') },
    { target: anchors.menu, label: t('skip.menu') },
    { target: anchors.search, label: t('skip.search') },
    { target: anchors.footer, label: t('skip.footer') },
  ];
  return (
    <nav className={styles.skip} aria-label={t('skip.label')}>
      <ul>
        {links.map(({ target, label }) => (
          <li key={target}>
            <a
              href={`#${target}`}
              onClick={event => {
                event.preventDefault();
                focusVisible(target);
              }}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a narrow screen the menu and the search are behind the menu button: the focus goes to that button. */
function focusVisible(target: string) {
  const elements = [target, anchors.menuButton].map(id =>
    document.getElementById(id),
  );
  const element = elements.find(
    candidate => candidate && candidate.getClientRects().length > 0,
  );
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}
