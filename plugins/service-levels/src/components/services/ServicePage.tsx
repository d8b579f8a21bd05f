import { useParams } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import type { ServiceOverview } from '@cloud-pi-native/plugin-service-levels-common';
import {
  LoadProblem,
  PortalPage,
  Section,
  usePolledLoad,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { serviceLevelsRouteRef } from '../../routes';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { IncidentTable } from '../incidents/IncidentTable';
import { servicesPoll } from '../page/WithServices';
import { DayBars } from '../parts/DayBars';
import { DayLegend } from '../parts/DayLegend';
import styles from '../parts/parts.module.css';
import { ServiceStateTag } from '../parts/stateTags';
import { DayTable } from './DayTable';
import { MeasureSection } from './MeasureSection';
import { PromiseSection } from './PromiseSection';

/** One service: what is promised, what is measured, its days and its incidents. */
export function ServicePage({ days }: { days: number }) {
  const { name = '' } = useParams();
  const t = useServiceLevelsTranslation();
  const text = useText();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const root = useRouteRef(serviceLevelsRouteRef);
  const load = usePolledLoad(
    () => serviceLevelsApi.getService(name, days),
    [serviceLevelsApi, name, days],
    () => servicesPoll,
  );
  const overview = load.value;
  return (
    <PortalPage
      title={overview ? text(overview.service.title) : name}
      description={overview && text(overview.service.description)}
      breadcrumb={[{ label: t('title'), href: root?.() ?? '' }]}
      state={overview && <ServiceStateTag state={overview.state} />}
    >
      {overview ? (
        <ServiceParts overview={overview} />
      ) : (
        <LoadProblem load={load} />
      )}
    </PortalPage>
  );
}

function ServiceParts({ overview }: { overview: ServiceOverview }) {
  const { service, days } = overview;
  const t = useServiceLevelsTranslation();
  const text = useText();
  const title = text(service.title);
  return (
    <>
      <Section title={t('service.promise')}>
        <PromiseSection service={service} />
      </Section>
      <Section title={t('service.measure')}>
        <MeasureSection overview={overview} />
      </Section>
      <Section title={t('service.days', { count: days.length })}>
        <div className={styles.stack}>
          <DayBars name={service.name} title={title} days={days} />
          <DayLegend />
          <DayTable name={service.name} title={title} days={days} />
        </div>
      </Section>
      <Section title={t('view.incidents')}>
        <IncidentTable id="incidents" service={service.name} />
      </Section>
    </>
  );
}
