import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { HomeCard } from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';
import styles from './cards.module.css';

/** Where to go when nothing is waiting. */
export function StartCard() {
  const { t } = useTranslationRef(shellTranslationRef);
  const links = [
    {
      href: '/create',
      label: t('card.startProcedures'),
      text: t('card.startProceduresText'),
    },
    {
      href: '/docs',
      label: t('card.startDocs'),
      text: t('card.startDocsText'),
    },
    {
      href: '/api-docs',
      label: t('card.startApis'),
      text: t('card.startApisText'),
    },
  ];
  return (
    <HomeCard title={t('card.start')}>
      <ul className={styles.list}>
        {links.map(({ href, label, text }) => (
          <li key={href} className={styles.item}>
            <Link href={href}>{label}</Link>
            <span className={styles.hint}>{text}</span>
          </li>
        ))}
      </ul>
    </HomeCard>
  );
}
