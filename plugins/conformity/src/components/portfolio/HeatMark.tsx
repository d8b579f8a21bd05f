import type { PositionState } from '@cloud-pi-native/plugin-conformity-common';
import { useConformityTranslation } from '../../useConformityTranslation';
import styles from './portfolio.module.css';

/** A state in one square: its letter, its shape and its colour. Whoever cannot see it is given its word elsewhere. */
export function HeatMark({ state }: { state: PositionState }) {
  const t = useConformityTranslation();
  return (
    <span className={styles.mark} data-state={state} aria-hidden="true">
      {t(`letter.${state}`)}
    </span>
  );
}
