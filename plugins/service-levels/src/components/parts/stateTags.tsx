import type {
  Incident,
  IncidentImpact,
  MaintenanceState,
  Probe,
  ServiceState,
} from '@cloud-pi-native/plugin-service-levels-common';
import { StateTag, type StateTone } from '@cloud-pi-native/plugin-portal-react';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';

/** Each state has a tone of its own, so that its shape is its own. */
const serviceTones: Record<ServiceState, StateTone> = {
  up: 'success',
  down: 'error',
  'no-data': 'neutral',
  maintenance: 'info',
};

const maintenanceTones: Record<MaintenanceState, StateTone> = {
  planned: 'waiting',
  running: 'progress',
  over: 'success',
  cancelled: 'neutral',
};

const impactTones: Record<IncidentImpact, StateTone> = {
  interruption: 'error',
  degradation: 'warning',
};

/** How a service is, by its word and its shape. */
export function ServiceStateTag({ state }: { state: ServiceState }) {
  const t = useServiceLevelsTranslation();
  return <StateTag tone={serviceTones[state]}>{t(`state.${state}`)}</StateTag>;
}

/** Whether an incident lasts: an open one by its impact. */
export function IncidentTag(props: {
  incident: Pick<Incident, 'impact' | 'endedAt'>;
}) {
  const { impact, endedAt } = props.incident;
  const t = useServiceLevelsTranslation();
  return endedAt ? (
    <StateTag tone="success">{t('incident.closed')}</StateTag>
  ) : (
    <StateTag tone={impactTones[impact]}>{t(`impact.${impact}`)}</StateTag>
  );
}

/** Where a maintenance stands. */
export function MaintenanceTag({ state }: { state: MaintenanceState }) {
  const t = useServiceLevelsTranslation();
  return (
    <StateTag tone={maintenanceTones[state]}>
      {t(`maintenanceState.${state}`)}
    </StateTag>
  );
}

/** What a probe finds; a paused one finds nothing. */
export function ProbeTag({
  probe,
}: {
  probe: Pick<Probe, 'state' | 'isPaused'>;
}) {
  const t = useServiceLevelsTranslation();
  return probe.isPaused ? (
    <StateTag tone="waiting">{t('probes.paused')}</StateTag>
  ) : (
    <ServiceStateTag state={probe.state} />
  );
}
