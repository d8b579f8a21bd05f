import { useParams } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  parisDayAfter,
  parisDayOf,
  type DayDetail,
} from '@cloud-pi-native/plugin-service-levels-common';
import {
  Facts,
  LoadProblem,
  PortalPage,
  Section,
  useLoad,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import {
  dayRouteRef,
  serviceLevelsRouteRef,
  serviceRouteRef,
} from '../../routes';
import { runsOf } from '../../rules/runsOf';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import styles from '../parts/parts.module.css';
import { useServiceBook } from '../page/WithServices';
import { HourTable } from './HourTable';
import { RunTable } from './RunTable';

/** One day of a service: its figures, its periods and its hours. */
export function DayPage() {
  const { name = '', day = '' } = useParams();
  const t = useServiceLevelsTranslation();
  const figures = useFigures();
  const { titleOf } = useServiceBook();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const root = useRouteRef(serviceLevelsRouteRef);
  const serviceRoute = useRouteRef(serviceRouteRef);
  const load = useLoad(
    () => serviceLevelsApi.getDay(name, day),
    [serviceLevelsApi, name, day],
  );
  return (
    <PortalPage
      title={
        load.value
          ? t('day.title', { service: titleOf(name), day: figures.day(day) })
          : titleOf(name)
      }
      breadcrumb={[
        { label: t('title'), href: root?.() ?? '' },
        { label: titleOf(name), href: serviceRoute?.({ name }) ?? '' },
      ]}
    >
      {load.value ? (
        <DayParts detail={load.value} />
      ) : (
        <LoadProblem load={load} />
      )}
    </PortalPage>
  );
}

function DayParts({ detail }: { detail: DayDetail }) {
  const { service, day, from, seconds, availability, hours, minutes } = detail;
  const t = useServiceLevelsTranslation();
  const text = useText();
  const figures = useFigures();
  const dayRoute = useRouteRef(dayRouteRef);
  const name = service.name;
  const title = text(service.title);
  const neighbours = [
    { label: t('day.previous'), day: parisDayAfter(day, -1) },
    { label: t('day.next'), day: parisDayAfter(day, 1) },
  ].filter(one => one.day <= parisDayOf(Date.now()));
  return (
    <>
      <nav aria-label={t('day.neighbours')}>
        <ul className={styles.inline}>
          {neighbours.map(one => (
            <li key={one.day}>
              <Link href={dayRoute?.({ name, day: one.day }) ?? ''}>
                {one.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Facts
        facts={[
          {
            term: t('table.availability'),
            value:
              availability === undefined
                ? t('measure.noneDay')
                : figures.availability(availability),
          },
          { term: t('table.down'), value: figures.time(seconds.down) },
          {
            term: t('table.maintenance'),
            value: figures.time(seconds.maintenance),
          },
          { term: t('table.noData'), value: figures.time(seconds.noData) },
          { term: t('table.outside'), value: figures.time(seconds.outside) },
        ]}
      />
      {minutes && (
        <Section title={t('day.runs')}>
          <RunTable title={title} runs={runsOf(minutes, from)} />
        </Section>
      )}
      <Section title={t('day.hours')}>
        <HourTable title={title} hours={hours} />
      </Section>
    </>
  );
}
