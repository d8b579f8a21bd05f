import { useSearchParams } from 'react-router-dom';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import {
  DataTable,
  EmptyState,
  LinkNav,
  StateTag,
  useFormats,
  type DataTableColumn,
  type Load,
} from '@cloud-pi-native/plugin-portal-react';
import type { AccessRequestSummary } from '@cloud-pi-native/plugin-projects-common';
import { newRequestRouteRef, requestRouteRef } from '../../routes';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { PersonName } from '../PersonName';
import { RequestStateTag } from '../stateTags';
import { requestStageNames, requestStageOf } from './requestStages';

/** The Service Team answers within five days: an older request is late. In milliseconds. */
const lateAfter = 5 * 24 * 60 * 60 * 1000;

interface RequestsTableProps {
  isMine: boolean;
  requests: Load<AccessRequestSummary[]>;
}

/** Requests by stage, with the count of each; the stage shown is in the address. */
export function RequestsTable(props: RequestsTableProps) {
  const { isMine, requests } = props;
  const t = useProjectsTranslation();
  const [parameters] = useSearchParams();
  const columns = useColumns();
  const all = requests.value;
  const isEmpty = all?.length === 0;
  const wanted = requestStageNames.find(
    stage => stage === parameters.get('etape'),
  );
  const fallback = isMine || parameters.get('etape') === 'all' ? 'all' : 'open';
  const stage = wanted ?? fallback;
  const rows = all?.filter(
    ({ state }) => stage === 'all' || requestStageOf(state) === stage,
  );

  const stageLink = (id: (typeof requestStageNames)[number] | 'all') => {
    const to = new URLSearchParams(parameters);
    to.set('etape', id);
    const count = (all ?? []).filter(
      ({ state }) => id === 'all' || requestStageOf(state) === id,
    ).length;
    return {
      id,
      href: `?${to}`,
      label: t('requests.stageCount', {
        stage: t(`requests.stage.${id}`),
        number: String(count),
      }),
    };
  };

  return (
    <>
      {all && !isEmpty && (
        <LinkNav
          label={t('requests.stages')}
          current={stage}
          links={[...requestStageNames, 'all' as const].map(stageLink)}
        />
      )}
      <DataTable
        id="demandes"
        caption={isMine ? t('requests.mine') : t('requests.queue')}
        columns={
          isMine ? columns.filter(({ id }) => id !== 'demandeur') : columns
        }
        rows={rows}
        rowKey={({ id }) => id}
        isLoading={requests.status === 'loading'}
        error={requests.error}
        onRetry={requests.reload}
        empty={<NoRequest isMine={isMine && isEmpty} />}
      />
    </>
  );
}

function NoRequest(props: { isMine: boolean }) {
  const t = useProjectsTranslation();
  const newRequest = useRouteRef(newRequestRouteRef);
  return props.isMine ? (
    <EmptyState
      title={t('requests.emptyMine')}
      action={
        newRequest && (
          <ButtonLink href={newRequest()} variant="secondary">
            {t('requests.ask')}
          </ButtonLink>
        )
      }
    >
      {t('requests.emptyMineHint')}
    </EmptyState>
  ) : (
    <EmptyState title={t('requests.emptyQueue')}>
      {t('requests.emptyQueueHint')}
    </EmptyState>
  );
}

function useColumns(): DataTableColumn<AccessRequestSummary>[] {
  const t = useProjectsTranslation();
  const formats = useFormats();
  const request = useRouteRef(requestRouteRef);
  return [
    {
      id: 'projet',
      header: t('requests.name'),
      value: ({ name }) => name,
      render: ({ id, name }) =>
        request ? <Link href={request({ id })}>{name}</Link> : name,
      isRowHeader: true,
    },
    {
      id: 'etat',
      header: t('requests.state'),
      value: ({ state }) => state,
      text: ({ state }) => t(`requestState.${state}`),
      render: ({ state }) => <RequestStateTag state={state} />,
    },
    {
      id: 'age',
      header: t('requests.age'),
      value: ({ createdAt }) => new Date(createdAt),
      render: ({ createdAt, state }) => (
        <>
          <time dateTime={createdAt} title={formats.dateTime(createdAt)}>
            {formats.relative(createdAt)}
          </time>{' '}
          {state === 'submitted' && isLate(createdAt) && (
            <StateTag tone="warning">{t('requests.late')}</StateTag>
          )}
        </>
      ),
    },
    {
      id: 'organisation',
      header: t('requests.organisation'),
      value: ({ organisation }) => organisation,
      filter: true,
    },
    {
      id: 'demandeur',
      header: t('requests.requester'),
      value: ({ requester }) => parseEntityRef(requester).name,
      render: ({ requester }) => <PersonName actor={requester} />,
    },
    {
      id: 'protection',
      header: t('requests.protection'),
      value: ({ protection }) => protection,
      filter: true,
    },
    {
      id: 'change',
      header: t('requests.updated'),
      value: ({ updatedAt }) => new Date(updatedAt),
      render: ({ updatedAt }) => formats.dateTime(updatedAt),
      hidden: true,
    },
  ];
}

function isLate(createdAt: string): boolean {
  return Date.now() - new Date(createdAt).getTime() > lateAfter;
}
