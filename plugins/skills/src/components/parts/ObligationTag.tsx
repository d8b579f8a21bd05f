import {
  skillObligationLabels,
  type SkillObligation,
} from '@cloud-pi-native/plugin-portal-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import styles from './parts.module.css';

/** How much a skill binds. */
export function ObligationTag(props: { obligation: SkillObligation }) {
  const text = useText();
  return (
    <span className={styles.obligation} data-obligation={props.obligation}>
      {text(skillObligationLabels[props.obligation])}
    </span>
  );
}
