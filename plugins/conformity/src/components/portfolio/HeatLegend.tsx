import { positionStates } from '@cloud-pi-native/plugin-conformity-common';
import { useConformityTranslation } from '../../useConformityTranslation';
import { HeatMark } from './HeatMark';
import styles from './portfolio.module.css';

/** What the marks of the heat map mean. */
export function HeatLegend() {
  const t = useConformityTranslation();
  return (
    <ul aria-label={t('heat.legend')} className={styles.legend}>
      {positionStates.map(state => (
        <li key={state}>
          <HeatMark state={state} /> {t(`state.${state}`)}
        </li>
      ))}
    </ul>
  );
}
