import { lazy, Suspense, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from 'react-aria-components';
import { shellTranslationRef } from '../translation';
import { anchors } from './anchors';
import { BlockMark } from './BlockMark';
import { legalPaths } from './legalPaths';
import styles from './PortalFooter.module.css';

const DisplaySettings = lazy(() =>
  import('./DisplaySettings').then(module => ({
    default: module.DisplaySettings,
  })),
);

/** The footer of the State, with the pages that the law asks for. */
export function PortalFooter() {
  const { t } = useTranslationRef(shellTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const links = [
    { href: legalPaths.sitemap, label: t('footer.sitemap') },
    { href: legalPaths.accessibility, label: t('footer.accessibility') },
    { href: legalPaths.legal, label: t('footer.legal') },
    { href: legalPaths.privacy, label: t('footer.privacy') },
  ];
  return (
    <footer id={anchors.footer} tabIndex={-1} className={styles.footer}>
      <div className={styles.body}>
        <Link href="/" className={styles.brand}>
          <span className={styles.readOnly}>{t('state.homeLink')} </span>
          <BlockMark />
        </Link>
        <p className={styles.about}>{t('footer.about')}</p>
      </div>
      <div className={styles.bottom}>
        <nav aria-label={t('footer.links')}>
          <ul className={styles.links}>
            {links.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} className={styles.link}>
                  {label}
                </Link>
              </li>
            ))}
            <li>
              <button
                type="button"
                className={styles.link}
                aria-haspopup="dialog"
                onClick={() => setOpen(true)}
              >
                {t('footer.display')}
              </button>
            </li>
          </ul>
        </nav>
        <p className={styles.licence}>{t('footer.licence')}</p>
      </div>
      {isOpen && (
        <Suspense fallback={null}>
          <DisplaySettings isOpen onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </footer>
  );
}
