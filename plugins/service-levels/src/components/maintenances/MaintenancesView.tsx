import { useMemo, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { Maintenance } from '@cloud-pi-native/plugin-service-levels-common';
import {
  ConfirmDialog,
  DataTable,
  EmptyState,
  useFormats,
  usePolledLoad,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { RiCalendarEventLine } from '@remixicon/react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { ServiceLevelsPage } from '../page/ServiceLevelsPage';
import { servicesPoll, useServiceBook } from '../page/WithServices';
import { MaintenanceTag } from '../parts/stateTags';
import { isComing } from './MaintenanceList';
import { PlanMaintenanceDialog } from './PlanMaintenanceDialog';

/** Planned maintenance: who may plans it, takes it back or ends it sooner. */
export function MaintenancesView() {
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const { allowed, listOf } = useServiceBook();
  const [isPlanning, setIsPlanning] = useState(false);
  const [ended, setEnded] = useState<Maintenance>();
  const load = usePolledLoad(
    () => serviceLevelsApi.listMaintenances(),
    [serviceLevelsApi],
    () => servicesPoll,
  );
  const columns = useMaintenanceColumns();
  const shown = useMemo<DataTableColumn<Maintenance>[]>(
    () =>
      allowed.planMaintenance
        ? [
            ...columns,
            {
              id: 'actions',
              header: t('table.actions'),
              value: () => undefined,
              sortable: false,
              render: one =>
                isComing(one) ? (
                  <Button
                    variant="secondary"
                    size="small"
                    aria-label={t(`maintenances.${endOf(one)}Of`, {
                      title: one.title,
                    })}
                    onPress={() => setEnded(one)}
                  >
                    {t(`maintenances.${endOf(one)}`)}
                  </Button>
                ) : (
                  ''
                ),
            },
          ]
        : columns,
    [allowed, columns, t],
  );
  return (
    <ServiceLevelsPage
      view="maintenances"
      actions={
        allowed.planMaintenance && (
          <Button
            variant="primary"
            iconStart={<RiCalendarEventLine aria-hidden="true" />}
            onPress={() => setIsPlanning(true)}
          >
            {t('plan.open')}
          </Button>
        )
      }
    >
      <DataTable
        id="maintenances"
        caption={t('view.maintenances')}
        columns={shown}
        rows={load.value?.items}
        rowKey={one => one.id}
        error={load.error}
        onRetry={load.reload}
        empty={<EmptyState title={t('maintenances.none')} />}
      />
      {isPlanning && (
        <PlanMaintenanceDialog
          onClose={() => setIsPlanning(false)}
          onChange={load.reload}
        />
      )}
      {ended && (
        <ConfirmDialog
          isOpen
          title={t(`maintenances.${endOf(ended)}Title`)}
          confirmLabel={t(`maintenances.${endOf(ended)}`)}
          destructive
          onConfirm={async () => {
            await serviceLevelsApi.endMaintenance(ended.id);
            load.reload();
          }}
          onClose={() => setEnded(undefined)}
        >
          {t(`maintenances.${endOf(ended)}Text`, {
            title: ended.title,
            services: listOf(ended.services),
          })}
        </ConfirmDialog>
      )}
    </ServiceLevelsPage>
  );
}

/** What stops a maintenance: before its start it is taken back, afterwards ended. */
function endOf({ state }: Maintenance): 'cancel' | 'end' {
  return state === 'planned' ? 'cancel' : 'end';
}

/** Columns of a table of maintenances. */
export function useMaintenanceColumns(): DataTableColumn<Maintenance>[] {
  const t = useServiceLevelsTranslation();
  const formats = useFormats();
  const { listOf } = useServiceBook();
  return useMemo<DataTableColumn<Maintenance>[]>(
    () => [
      { id: 'titre', header: t('plan.name'), value: one => one.title },
      {
        id: 'etat',
        header: t('table.state'),
        value: one => t(`maintenanceState.${one.state}`),
        render: one => <MaintenanceTag state={one.state} />,
        filter: true,
      },
      {
        id: 'services',
        header: t('incident.services'),
        value: one => listOf(one.services),
      },
      {
        id: 'debut',
        header: t('plan.start'),
        value: one => one.startsAt,
        text: one => formats.dateTime(one.startsAt),
      },
      {
        id: 'fin',
        header: t('plan.end'),
        value: one => one.endsAt,
        text: one => formats.dateTime(one.endsAt),
      },
      {
        id: 'description',
        header: t('plan.description'),
        value: one => one.description,
      },
    ],
    [t, formats, listOf],
  );
}
