import type { Maintenance } from '@cloud-pi-native/plugin-service-levels-common';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { useServiceBook } from '../page/WithServices';
import styles from '../parts/parts.module.css';
import { MaintenanceTag } from '../parts/stateTags';

/** Whether a maintenance runs or is to come. */
export function isComing({ state }: Maintenance): boolean {
  return state === 'planned' || state === 'running';
}

/** Maintenances in full. */
export function MaintenanceList(props: {
  maintenances: readonly Maintenance[];
}) {
  const t = useServiceLevelsTranslation();
  const formats = useFormats();
  const { listOf } = useServiceBook();
  return (
    <ul className={styles.list}>
      {props.maintenances.map(one => (
        <li key={one.id} className={styles.item}>
          <p className={styles.line}>
            <strong>{one.title}</strong>
            <MaintenanceTag state={one.state} />
          </p>
          <p className={styles.hint}>
            {t('maintenances.line', {
              services: listOf(one.services),
              from: formats.dateTime(one.startsAt),
              to: formats.dateTime(one.endsAt),
            })}
          </p>
          <p className={styles.text}>{one.description}</p>
        </li>
      ))}
    </ul>
  );
}
