import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { PortalPage } from '@cloud-pi-native/plugin-portal-react';
import { NavList } from '../shell/NavList';
import { legalPaths } from '../shell/legalPaths';
import { useNavLines } from '../shell/NavLinesContext';
import { shellTranslationRef } from '../translation';
import styles from './LegalPage.module.css';

/** All the pages of the menu, and those of the footer. */
export default function SitemapPage() {
  const { t } = useTranslationRef(shellTranslationRef);
  const lines = useNavLines();
  const legal = [
    { href: legalPaths.accessibility, label: t('footer.accessibility') },
    { href: legalPaths.legal, label: t('footer.legal') },
    { href: legalPaths.privacy, label: t('footer.privacy') },
  ];
  return (
    <PortalPage
      title={t('footer.sitemap')}
      description={t('legal.sitemapText')}
    >
      <div className={styles.text}>
        <NavList lines={lines} />
        <h2>{t('legal.sitemapLegal')}</h2>
        <ul>
          {legal.map(({ href, label }) => (
            <li key={href}>
              <Link href={href}>{label}</Link>
            </li>
          ))}
        </ul>
      </div>
    </PortalPage>
  );
}
