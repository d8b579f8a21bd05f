import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from 'react-aria-components';
import { shellTranslationRef } from '../translation';
import styles from './PageTabs.module.css';

/** A part of a page that has its own address. */
export interface PageTab {
  id: string;
  label: string;
  href: string;
}

/** The parts of a page. They are links, since each one changes the address. */
export function PageTabs(props: {
  tabs: readonly PageTab[];
  /** Identifier of the part shown. */
  current: string | undefined;
}) {
  const { t } = useTranslationRef(shellTranslationRef);
  if (props.tabs.length < 2) return null;
  return (
    <nav aria-label={t('tab.label')} className={styles.tabs}>
      <ul>
        {props.tabs.map(({ id, label, href }) => (
          <li key={id}>
            <Link
              href={href}
              className={styles.tab}
              aria-current={id === props.current ? 'page' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
