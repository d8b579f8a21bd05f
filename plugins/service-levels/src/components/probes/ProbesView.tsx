import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { Probe } from '@cloud-pi-native/plugin-service-levels-common';
import {
  ConfirmDialog,
  DataTable,
  EmptyState,
  usePolledLoad,
  useSending,
} from '@cloud-pi-native/plugin-portal-react';
import { RiAddLine } from '@remixicon/react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { ServiceLevelsPage } from '../page/ServiceLevelsPage';
import { servicesPoll, useServiceBook } from '../page/WithServices';
import styles from '../parts/parts.module.css';
import { ProbeDialog } from './ProbeDialog';
import { SamplesDialog } from './SamplesDialog';
import { useProbeColumns, type ProbeDialogAction } from './useProbeColumns';

/** What is open over the table, and of which probe; `add` has none. */
type Opened = { action: 'add' } | { action: ProbeDialogAction; probe: Probe };

/** The probes: what they look at, what they last found, and what may be done with them. */
export function ProbesView() {
  const t = useServiceLevelsTranslation();
  const { allowed } = useServiceBook();
  return (
    <ServiceLevelsPage view="sondes">
      {allowed.readProbes ? (
        <Probes isManaged={allowed.manageProbes} />
      ) : (
        <EmptyState title={t('probes.denied')}>
          {t('probes.deniedWho')}
        </EmptyState>
      )}
    </ServiceLevelsPage>
  );
}

function Probes({ isManaged }: { isManaged: boolean }) {
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const [opened, setOpened] = useState<Opened>();
  const load = usePolledLoad(
    () => serviceLevelsApi.listProbes(),
    [serviceLevelsApi],
    () => servicesPoll,
  );
  const { send, failure } = useSending(load.reload);
  const columns = useProbeColumns({
    isManaged,
    open: (action, probe) => setOpened({ action, probe }),
    act: (action, { id }) =>
      send(async () => {
        if (action === 'run') await serviceLevelsApi.runProbe(id);
        else if (action === 'pause') await serviceLevelsApi.pauseProbe(id);
        else await serviceLevelsApi.resumeProbe(id);
      }),
  });
  const close = () => setOpened(undefined);
  return (
    <div className={styles.stack}>
      <p className={styles.hint}>{t('probes.hint')}</p>
      {load.value && (
        <p className={styles.hint}>
          {load.value.allowedHosts.length > 0
            ? t('probes.hosts', { hosts: load.value.allowedHosts.join(', ') })
            : t('probes.noHosts')}
        </p>
      )}
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
      <DataTable
        id="sondes"
        caption={t('view.sondes')}
        columns={columns}
        rows={load.value?.items}
        rowKey={probe => probe.id}
        error={load.error}
        onRetry={load.reload}
        empty={<EmptyState title={t('probes.none')} />}
        actions={
          isManaged && (
            <Button
              variant="primary"
              iconStart={<RiAddLine aria-hidden="true" />}
              onPress={() => setOpened({ action: 'add' })}
            >
              {t('probes.add')}
            </Button>
          )
        }
      />
      {opened?.action === 'add' && (
        <ProbeDialog onClose={close} onChange={load.reload} />
      )}
      {opened?.action === 'change' && (
        <ProbeDialog
          probe={opened.probe}
          onClose={close}
          onChange={load.reload}
        />
      )}
      {opened?.action === 'samples' && (
        <SamplesDialog probe={opened.probe} onClose={close} />
      )}
      {opened?.action === 'remove' && (
        <ConfirmDialog
          isOpen
          title={t('probes.removeTitle', { id: opened.probe.id })}
          confirmLabel={t('probes.remove')}
          destructive
          onConfirm={async () => {
            await serviceLevelsApi.removeProbe(opened.probe.id);
            load.reload();
          }}
          onClose={close}
        >
          {t('probes.removeText')}
        </ConfirmDialog>
      )}
    </div>
  );
}
