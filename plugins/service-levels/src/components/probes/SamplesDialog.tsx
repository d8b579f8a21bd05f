import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  Probe,
  ProbeSample,
} from '@cloud-pi-native/plugin-service-levels-common';
import {
  DataTable,
  EmptyState,
  PortalDialog,
  StateTag,
  useFormats,
  useLoad,
  useText,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';

/** What a probe found lately, the newest first. */
export function SamplesDialog(props: { probe: Probe; onClose(): void }) {
  const { probe, onClose } = props;
  const t = useServiceLevelsTranslation();
  const text = useText();
  const formats = useFormats();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const load = useLoad(
    () => serviceLevelsApi.listSamples(probe.id),
    [serviceLevelsApi, probe.id],
  );
  const columns = useMemo<DataTableColumn<ProbeSample>[]>(
    () => [
      {
        id: 'quand',
        header: t('probes.when'),
        value: sample => sample.at,
        text: sample => formats.dateTime(sample.at),
      },
      {
        id: 'etat',
        header: t('table.state'),
        value: sample => t(sample.isUp ? 'probes.answered' : 'probes.failed'),
        render: sample => (
          <StateTag tone={sample.isUp ? 'success' : 'error'}>
            {t(sample.isUp ? 'probes.answered' : 'probes.failed')}
          </StateTag>
        ),
      },
      {
        id: 'temps',
        header: t('probes.milliseconds'),
        value: sample => sample.milliseconds,
        align: 'end',
      },
      {
        id: 'message',
        header: t('probes.message'),
        value: sample => sample.message && text(sample.message),
      },
    ],
    [t, text, formats],
  );
  return (
    <PortalDialog
      isOpen
      isDismissable
      title={t('probes.samplesOf', { id: probe.id })}
      onClose={onClose}
    >
      <DataTable
        id="resultats"
        caption={t('probes.samplesOf', { id: probe.id })}
        columns={columns}
        rows={load.value?.items}
        rowKey={sample => sample.at}
        error={load.error}
        onRetry={load.reload}
        pageSize={10}
        isSimple
        empty={<EmptyState title={t('probes.never')} />}
      />
    </PortalDialog>
  );
}
