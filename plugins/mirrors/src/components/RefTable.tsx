import { useApi } from '@backstage/frontend-plugin-api';
import type { Mirror, MirrorRef } from '@cloud-pi-native/plugin-mirrors-common';
import {
  DataTable,
  EmptyState,
  StateTag,
  useLoad,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { mirrorsApiRef } from '../api/mirrorsApiRef';
import { useMirrorsTranslation } from '../useMirrorsTranslation';
import { refStateWords } from './messages';

/** Characters of a commit that people compare. */
const shortCommit = 10;

/** The branches and tags as the last sync left them. */
export function RefTable(props: { mirror: Mirror }) {
  const { id, lastSyncAt, state } = props.mirror;
  const t = useMirrorsTranslation();
  const mirrorsApi = useApi(mirrorsApiRef);
  const isSyncing = state === 'syncing';
  const refs = useLoad(
    () => mirrorsApi.listRefs(id),
    [mirrorsApi, id, lastSyncAt, isSyncing],
  );

  const commit = (hash: string | undefined) =>
    hash && <code title={hash}>{hash.slice(0, shortCommit)}</code>;
  const columns: DataTableColumn<MirrorRef>[] = [
    {
      id: 'genre',
      header: t('refs.kind'),
      value: ref => t(`refKind.${ref.kind}`),
      filter: true,
    },
    {
      id: 'nom',
      header: t('refs.name'),
      value: ref => ref.name,
      isRowHeader: true,
    },
    {
      id: 'commit',
      header: t('refs.commit'),
      value: ref => ref.commit,
      render: ref => commit(ref.commit),
      sortable: false,
    },
    {
      id: 'etat',
      header: t('refs.state'),
      value: ref => refStateWords(ref, t).word,
      render: ref => {
        const { tone, word } = refStateWords(ref, t);
        return <StateTag tone={tone}>{word}</StateTag>;
      },
      filter: true,
    },
    {
      id: 'copie',
      header: t('refs.target'),
      value: ref => ref.targetCommit,
      render: ref => commit(ref.targetCommit),
      sortable: false,
    },
  ];
  return (
    <DataTable
      id="references"
      caption={t('refs.title')}
      columns={columns}
      rows={refs.value?.items}
      rowKey={ref => `${ref.kind}:${ref.name}`}
      isLoading={refs.status === 'loading'}
      error={refs.error}
      onRetry={refs.reload}
      empty={<EmptyState title={t('refs.empty')} />}
    />
  );
}
