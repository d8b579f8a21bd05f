import { useState } from 'react';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import type { DiagnosticSummary } from '@cloud-pi-native/plugin-eligibility-common';
import {
  DataTable,
  EmptyState,
  PortalPage,
  useFormats,
  useLoad,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { eligibilityApiRef } from '../api/eligibilityApiRef';
import { diagnosticRouteRef } from '../routes';
import { useEligibilityTranslation } from '../useEligibilityTranslation';
import { BeginDialog } from './BeginDialog';
import { VerdictTag } from './VerdictTag';

/** « Éligibilité »: the questionnaires that the reader may see, and the way to begin one. */
export function DiagnosticsPage() {
  const t = useEligibilityTranslation();
  const formats = useFormats();
  const eligibilityApi = useApi(eligibilityApiRef);
  const diagnosticRoute = useRouteRef(diagnosticRouteRef);
  const [isBeginning, setIsBeginning] = useState(false);
  const load = useLoad(
    () => eligibilityApi.listDiagnostics(),
    [eligibilityApi],
  );
  const begin = (
    <Button variant="primary" onPress={() => setIsBeginning(true)}>
      {t('begin.button')}
    </Button>
  );
  const columns: DataTableColumn<DiagnosticSummary>[] = [
    {
      id: 'application',
      header: t('list.application'),
      value: ({ title }) => title,
      render: ({ id, title }) => (
        <Link href={diagnosticRoute?.({ id }) ?? ''}>{title}</Link>
      ),
    },
    {
      id: 'verdict',
      header: t('list.verdict'),
      value: ({ verdict }) => verdict,
      text: ({ verdict }) => t(`verdict.${verdict}`),
      render: ({ verdict }) => <VerdictTag verdict={verdict} />,
      filter: true,
    },
    {
      id: 'cas',
      header: t('list.case'),
      value: ({ supportCase }) => supportCase,
      align: 'end',
    },
    {
      id: 'avancement',
      header: t('list.progress'),
      value: ({ progress }) =>
        progress.total > 0 ? progress.answered / progress.total : 0,
      render: ({ progress }) =>
        t('progressOf', {
          answered: formats.number(progress.answered),
          total: formats.number(progress.total),
        }),
      align: 'end',
    },
    {
      id: 'modifie',
      header: t('list.updated'),
      value: ({ updatedAt }) => new Date(updatedAt),
      render: ({ updatedAt }) => formats.relative(updatedAt),
    },
  ];
  return (
    <PortalPage
      title={t('title')}
      description={t('description')}
      actions={begin}
    >
      <DataTable
        id="diagnostics"
        caption={t('list.caption')}
        columns={columns}
        rows={load.value?.items}
        rowKey={({ id }) => id}
        isLoading={load.status === 'loading'}
        error={load.error}
        onRetry={load.reload}
        empty={
          <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>
        }
      />
      {isBeginning && <BeginDialog onClose={() => setIsBeginning(false)} />}
    </PortalPage>
  );
}
