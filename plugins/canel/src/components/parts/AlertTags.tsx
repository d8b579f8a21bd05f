import {
  alertLabels,
  type AlertId,
} from '@cloud-pi-native/plugin-canel-common';
import { StateTag, useText } from '@cloud-pi-native/plugin-portal-react';
import styles from './AlertTags.module.css';

/** The alerts that an application raises. */
export function AlertTags(props: { alerts: readonly AlertId[] }) {
  const text = useText();
  if (props.alerts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {props.alerts.map(id => (
        <li key={id}>
          <StateTag tone="warning">{text(alertLabels[id])}</StateTag>
        </li>
      ))}
    </ul>
  );
}
