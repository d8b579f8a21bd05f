import { useState, type ComponentType } from 'react';
import { useParams } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { IncidentDetail } from '@cloud-pi-native/plugin-service-levels-common';
import {
  EmptyState,
  LoadProblem,
  PortalPage,
  Section,
  Timeline,
  usePolledLoad,
  useText,
  type StateTone,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { serviceLevelsRouteRef, serviceLevelsViewRouteRef } from '../../routes';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { servicesPoll } from '../page/WithServices';
import { DimaClockGauge } from '../parts/DimaClockGauge';
import styles from '../parts/parts.module.css';
import { PersonName } from '../parts/PersonName';
import { IncidentTag } from '../parts/stateTags';
import {
  ChangeIncidentDialog,
  CloseIncidentDialog,
  UpdateIncidentDialog,
} from './IncidentDialogs';
import { IncidentFacts } from './IncidentFacts';

const updateTones: Record<
  IncidentDetail['updates'][number]['kind'],
  StateTone
> = {
  opened: 'error',
  note: 'info',
  changed: 'progress',
  closed: 'success',
};

/** One incident: what it touches, its clocks, and what was said of it. */
export function IncidentPage() {
  const { number = '' } = useParams();
  const t = useServiceLevelsTranslation();
  const text = useText();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const root = useRouteRef(serviceLevelsRouteRef);
  const viewRoute = useRouteRef(serviceLevelsViewRouteRef);
  const load = usePolledLoad(
    () => serviceLevelsApi.getIncident(number),
    [serviceLevelsApi, number],
    value => (value?.endedAt ? undefined : servicesPoll),
  );
  const incident = load.value;
  return (
    <PortalPage
      title={incident ? `${incident.number} – ${text(incident.title)}` : number}
      breadcrumb={[
        { label: t('title'), href: root?.() ?? '' },
        {
          label: t('view.incidents'),
          href: viewRoute?.({ view: 'incidents' }) ?? '',
        },
      ]}
      state={incident && <IncidentTag incident={incident} />}
      actions={
        incident?.allowed.manage &&
        !incident.endedAt && (
          <IncidentActions incident={incident} onChange={load.reload} />
        )
      }
    >
      {incident ? (
        <IncidentParts incident={incident} />
      ) : (
        <LoadProblem load={load} />
      )}
    </PortalPage>
  );
}

function IncidentParts({ incident }: { incident: IncidentDetail }) {
  const t = useServiceLevelsTranslation();
  const text = useText();
  return (
    <>
      <IncidentFacts incident={incident} />
      <Section title={t('clock.title')}>
        {incident.clocks.length === 0 ? (
          <EmptyState title={t('clock.none')} />
        ) : (
          <div className={styles.stack}>
            <p className={styles.hint}>{t('clock.hint')}</p>
            {incident.clocks.map(clock => (
              <DimaClockGauge key={clock.service} clock={clock} />
            ))}
          </div>
        )}
      </Section>
      <Section title={t('incident.updates')}>
        <Timeline
          label={t('incident.updates')}
          steps={[...incident.updates].reverse().map(update => ({
            id: update.id,
            title: update.by ? (
              <PersonName userRef={update.by} />
            ) : (
              t('incident.byProbe')
            ),
            tone: updateTones[update.kind],
            state: t(`update.kind.${update.kind}`),
            at: update.at,
            description: text(update.text) && (
              <p className={styles.text}>{text(update.text)}</p>
            ),
          }))}
        />
      </Section>
    </>
  );
}

const dialogs = {
  update: UpdateIncidentDialog,
  change: ChangeIncidentDialog,
  close: CloseIncidentDialog,
} as const satisfies Record<string, ComponentType<never>>;
type DialogId = keyof typeof dialogs;

function IncidentActions(props: {
  incident: IncidentDetail;
  onChange(): void;
}) {
  const { incident, onChange } = props;
  const t = useServiceLevelsTranslation();
  const [opened, setOpened] = useState<DialogId>();
  const Opened = opened && dialogs[opened];
  return (
    <>
      <Button variant="secondary" onPress={() => setOpened('change')}>
        {t('change.open')}
      </Button>
      <Button variant="secondary" onPress={() => setOpened('update')}>
        {t('update.open')}
      </Button>
      <Button variant="primary" onPress={() => setOpened('close')}>
        {t('close.open')}
      </Button>
      {Opened && (
        <Opened
          incident={incident}
          onClose={() => setOpened(undefined)}
          onChange={onChange}
        />
      )}
    </>
  );
}
