import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { Incident } from '@cloud-pi-native/plugin-service-levels-common';
import { Facts, useFormats } from '@cloud-pi-native/plugin-portal-react';
import { projectRouteRef, serviceRouteRef } from '../../routes';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { useServiceBook } from '../page/WithServices';
import styles from '../parts/parts.module.css';

/** What is known of an incident. */
export function IncidentFacts({ incident }: { incident: Incident }) {
  const t = useServiceLevelsTranslation();
  const formats = useFormats();
  const figures = useFigures();
  const { titleOf } = useServiceBook();
  const serviceRoute = useRouteRef(serviceRouteRef);
  const projectRoute = useRouteRef(projectRouteRef);
  const { endedAt, projects, projectCount } = incident;
  return (
    <Facts
      facts={[
        {
          term: t('incident.services'),
          value: (
            <ul className={styles.inline}>
              {incident.services.map(name => (
                <li key={name}>
                  <Link href={serviceRoute?.({ name }) ?? ''}>
                    {titleOf(name)}
                  </Link>
                </li>
              ))}
            </ul>
          ),
        },
        {
          term: t('declare.impact'),
          value: t(`impactChoice.${incident.impact}`),
        },
        {
          term: t('incident.origin'),
          value: t(`origin.${incident.origin}`),
        },
        {
          term: t('incident.startedAt'),
          value: formats.dateTime(incident.startedAt),
        },
        {
          term: t('incident.endedAt'),
          value: endedAt ? formats.dateTime(endedAt) : t('incident.lasts'),
        },
        {
          term: t('table.duration'),
          value: figures.time(incident.durationSeconds),
        },
        {
          term: t('incident.cause'),
          value: (
            <p className={styles.text}>
              {incident.cause ?? t('incident.noCause')}
            </p>
          ),
        },
        {
          term: t('incident.touched'),
          value: (
            <>
              {t('incident.projects', {
                count: projectCount,
                number: formats.number(projectCount),
              })}
              {projects.length > 0 && (
                <ul className={styles.inline}>
                  {projects.map(slug => (
                    <li key={slug}>
                      <Link href={projectRoute?.({ slug }) ?? ''}>{slug}</Link>
                    </li>
                  ))}
                </ul>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
