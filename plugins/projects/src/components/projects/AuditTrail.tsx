import { useApi } from '@backstage/frontend-plugin-api';
import type { AuditEvent } from '@cloud-pi-native/plugin-audit-common';
import {
  DataTable,
  EmptyState,
  StateTag,
  useFormats,
  useLoad,
  type StateTone,
} from '@cloud-pi-native/plugin-portal-react';
import { auditApiRef } from '../../api/auditApiRef';
import { listEverything } from '../../api/listEverything';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { PersonName } from '../PersonName';
import { useAuditWords } from './useAuditWords';

const outcomeTones: Record<AuditEvent['outcome'], StateTone> = {
  succeeded: 'success',
  failed: 'error',
  denied: 'warning',
};

/** Who did what on the project, when, and what changed. */
export function AuditTrail(props: { slug: string }) {
  const { slug } = props;
  const t = useProjectsTranslation();
  const formats = useFormats();
  const { nameOf, describe } = useAuditWords();
  const auditApi = useApi(auditApiRef);
  const events = useLoad(
    () =>
      listEverything(page => auditApi.listEvents({ ...page, project: slug })),
    [auditApi, slug],
  );
  return (
    <DataTable
      id="audit"
      caption={t('project.history.auditCaption')}
      rows={events.value}
      rowKey={({ id }) => id}
      isLoading={events.status === 'loading'}
      error={events.error}
      onRetry={events.reload}
      empty={<EmptyState title={t('project.history.auditEmpty')} />}
      columns={[
        {
          id: 'quand',
          header: t('project.history.at'),
          value: ({ at }) => new Date(at),
          render: ({ at }) => formats.dateTime(at),
          isRowHeader: true,
        },
        {
          id: 'qui',
          header: t('project.history.actor'),
          value: ({ actor }) => actor,
          render: ({ actor }) => <PersonName actor={actor} />,
        },
        {
          id: 'quoi',
          header: t('project.history.action'),
          value: event => nameOf(event),
          filter: true,
        },
        {
          id: 'cible',
          header: t('project.history.target'),
          value: ({ target }) => target,
          render: ({ target }) =>
            target?.startsWith('user:') ? (
              <PersonName actor={target} />
            ) : (
              target
            ),
        },
        {
          id: 'details',
          header: t('project.history.details'),
          value: event => describe(event),
        },
        {
          id: 'resultat',
          header: t('project.history.outcome'),
          value: ({ outcome }) => outcome,
          text: ({ outcome }) => t(`project.history.${outcome}`),
          filter: true,
          render: ({ outcome }) => (
            <StateTag tone={outcomeTones[outcome]}>
              {t(`project.history.${outcome}`)}
            </StateTag>
          ),
        },
      ]}
    />
  );
}
