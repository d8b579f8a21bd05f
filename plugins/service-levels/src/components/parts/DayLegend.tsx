import { dayStates } from '../../rules/dayStateOf';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import styles from './parts.module.css';

/** What the bars mean. */
export function DayLegend() {
  const t = useServiceLevelsTranslation();
  return (
    <ul aria-label={t('bars.legend')} className={styles.legend}>
      {[...dayStates].reverse().map(state => (
        <li key={state}>
          <span
            className={styles.bar}
            data-state={state}
            data-legend
            aria-hidden="true"
          />
          {t(`dayState.${state}`)}
        </li>
      ))}
    </ul>
  );
}
