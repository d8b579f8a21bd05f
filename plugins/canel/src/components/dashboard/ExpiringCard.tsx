import type { DashboardAnswer } from '@cloud-pi-native/plugin-canel-common';
import { useFormats, useText } from '@cloud-pi-native/plugin-portal-react';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { useViewLink } from '../../hooks/useViewLink';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';
import { Card } from './Card';
import { Figure } from './Figure';
import styles from './dashboard.module.css';

/** What ends soon: homologations, supports and lives. */
export function ExpiringCard(props: { dashboard: DashboardAnswer }) {
  const { expiring, nextEntries } = props.dashboard;
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  const link = useViewLink();
  const { filter } = useApplicationFilter();
  return (
    <Card title={t('dashboard.expiring')}>
      <ul className={styles.list}>
        {expiring.map(({ months, entries }) => (
          <li key={months}>
            <Figure
              count={entries}
              label={t('dashboard.within', { months: String(months) })}
              href={link('calendrier', filter, { horizon: String(months) })}
            />
          </li>
        ))}
      </ul>
      {nextEntries.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{t('dashboard.next')}</h3>
          <ol className={styles.list}>
            {nextEntries.map(({ ref, title, day, kind, detail }) => (
              <li key={`${ref} ${day} ${kind} ${detail.en}`}>
                <time dateTime={day}>{formats.date(day)}</time>{' '}
                <ApplicationLink entityRef={ref} title={title} />{' '}
                <span>{text(detail)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}
