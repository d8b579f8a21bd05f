import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  DataTable,
  EmptyState,
  useLoad,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import type { TeamSummary } from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../../api/skillsApiRef';
import { teamRouteRef } from '../../routes';
import { useSkillsTranslation } from '../../useSkillsTranslation';

/** The teams whose matrix the reader may look at. */
export function TeamsView() {
  const t = useSkillsTranslation();
  const skillsApi = useApi(skillsApiRef);
  const teamRoute = useRouteRef(teamRouteRef);
  const load = useLoad(() => skillsApi.listTeams(), [skillsApi]);
  const columns: DataTableColumn<TeamSummary>[] = [
    {
      id: 'equipe',
      header: t('teams.team'),
      value: ({ title }) => title,
      render: ({ kind, name, title }) => (
        <Link href={teamRoute?.({ kind, name }) ?? ''}>{title}</Link>
      ),
    },
    {
      id: 'nature',
      header: t('teams.kind'),
      value: ({ kind }) => kind,
      text: ({ kind }) => t(`teams.kinds.${kind}`),
      render: ({ kind }) => t(`teams.kinds.${kind}`),
      filter: true,
    },
    {
      id: 'personnes',
      header: t('teams.people'),
      value: ({ people }) => people,
      align: 'end',
    },
  ];
  return (
    <DataTable
      id="equipes"
      caption={t('teams.caption')}
      columns={columns}
      rows={load.value?.items}
      rowKey={({ kind, name }) => `${kind}/${name}`}
      isLoading={load.status === 'loading'}
      error={load.error}
      onRetry={load.reload}
      empty={
        <EmptyState title={t('teams.none')}>{t('teams.noneHint')}</EmptyState>
      }
    />
  );
}
