import { useParams } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  PortalPage,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { teamKinds } from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../../api/skillsApiRef';
import { skillsRouteRef, skillsViewRouteRef } from '../../routes';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { WithSkills } from '../book/WithSkills';
import { TeamView } from './TeamView';

/** The matrix of a team. */
export function TeamPage() {
  const { kind, name = '' } = useParams();
  const t = useSkillsTranslation();
  const skillsApi = useApi(skillsApiRef);
  const rootRoute = useRouteRef(skillsRouteRef);
  const viewRoute = useRouteRef(skillsViewRouteRef);
  const team = teamKinds.find(one => one === kind);
  const teams = useLoad(() => skillsApi.listTeams(), [skillsApi]);
  const title =
    teams.value?.items.find(one => one.kind === team && one.name === name)
      ?.title ?? name;
  return (
    <PortalPage
      title={t('team.title', { team: title })}
      description={t('team.description')}
      breadcrumb={
        rootRoute && viewRoute
          ? [
              { label: t('title'), href: rootRoute() },
              {
                label: t('view.equipes'),
                href: viewRoute({ view: 'equipes' }),
              },
            ]
          : []
      }
    >
      {team ? (
        <WithSkills>
          <TeamView team={{ kind: team, name }} />
        </WithSkills>
      ) : (
        <EmptyState title={t('noView')}>{t('noViewHint')}</EmptyState>
      )}
    </PortalPage>
  );
}
