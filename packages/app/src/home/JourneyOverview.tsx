import { useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  journeyStairs,
  useStairNames,
} from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';
import styles from './JourneyOverview.module.css';

/** What each of the five stairs asks of a team. */
export function JourneyOverview() {
  const { t } = useTranslationRef(shellTranslationRef);
  const names = useStairNames();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t('home.journey')}
      </h2>
      <p className={styles.text}>{t('home.journeyText')}</p>
      <ol className={styles.stairs}>
        {journeyStairs.map((stair, index) => (
          <li key={stair} className={styles.stair}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.name}>{names[stair]}</span>
            <span>{t(`stair.${stair}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
