import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { Incident } from '@cloud-pi-native/plugin-service-levels-common';
import { useFormats, useText } from '@cloud-pi-native/plugin-portal-react';
import { incidentRouteRef } from '../../routes';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { useServiceBook } from '../page/WithServices';
import { DimaClockGauge } from '../parts/DimaClockGauge';
import { IncidentTag } from '../parts/stateTags';
import styles from '../parts/parts.module.css';

/** Incidents in full: what they touch, since when, and their clocks. */
export function IncidentList(props: {
  incidents: readonly Incident[];
  /** Said when there is none. */
  empty: string;
}) {
  const t = useServiceLevelsTranslation();
  const text = useText();
  const formats = useFormats();
  const { listOf } = useServiceBook();
  const incidentRoute = useRouteRef(incidentRouteRef);
  if (props.incidents.length === 0) {
    return <p className={styles.hint}>{props.empty}</p>;
  }
  return (
    <ul className={styles.list}>
      {props.incidents.map(incident => (
        <li key={incident.number} className={styles.item}>
          <p className={styles.line}>
            <Link href={incidentRoute?.({ number: incident.number }) ?? ''}>
              {incident.number} – {text(incident.title)}
            </Link>
            <IncidentTag incident={incident} />
          </p>
          <p className={styles.hint}>
            {t('incident.line', {
              services: listOf(incident.services),
              when: formats.dateTime(incident.startedAt),
            })}{' '}
            {t('incident.projects', {
              count: incident.projectCount,
              number: formats.number(incident.projectCount),
            })}
          </p>
          {incident.clocks.map(clock => (
            <DimaClockGauge key={clock.service} clock={clock} />
          ))}
        </li>
      ))}
    </ul>
  );
}
