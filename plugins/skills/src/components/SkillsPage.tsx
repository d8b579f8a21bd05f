import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  EmptyState,
  LinkNav,
  LoadingState,
  PortalPage,
  useCaller,
} from '@cloud-pi-native/plugin-portal-react';
import { skillsOverviewPermission } from '@cloud-pi-native/plugin-skills-common';
import { skillsRouteRef, skillsViewRouteRef } from '../routes';
import { useSkillsTranslation } from '../useSkillsTranslation';
import { WithSkills } from './book/WithSkills';
import { OverviewView } from './overview/OverviewView';
import { PersonView } from './person/PersonView';
import { TeamsView } from './team/TeamsView';
import { ValidationsView } from './validations/ValidationsView';

const views = {
  'mes-competences': MineView,
  validations: ValidationsView,
  equipes: TeamsView,
  ensemble: OverviewView,
} as const;
type ViewId = keyof typeof views;

/** « Compétences »: one’s own, those to validate, those of teams, and of everybody. */
export function SkillsPage() {
  const { view = 'mes-competences' } = useParams();
  const t = useSkillsTranslation();
  const rootRoute = useRouteRef(skillsRouteRef);
  const viewRoute = useRouteRef(skillsViewRouteRef);
  const overview = usePermission({ permission: skillsOverviewPermission });
  const viewIds = (Object.keys(views) as ViewId[]).filter(
    id => id !== 'ensemble' || overview.allowed,
  );
  const current = viewIds.find(id => id === view);
  const View = current && views[current];
  return (
    <PortalPage title={t('title')} description={t('description')}>
      <LinkNav
        label={t('nav')}
        current={view}
        links={viewIds.map(id => ({
          id,
          href:
            (id === 'mes-competences'
              ? rootRoute?.()
              : viewRoute?.({ view: id })) ?? '',
          label: t(`view.${id}`),
        }))}
      />
      {View && (
        <WithSkills>
          <View />
        </WithSkills>
      )}
      {!View && overview.loading && <LoadingState />}
      {!View && !overview.loading && (
        <EmptyState title={t('noView')}>{t('noViewHint')}</EmptyState>
      )}
    </PortalPage>
  );
}

function MineView() {
  const caller = useCaller();
  return caller ? (
    <PersonView name={parseEntityRef(caller.userRef).name} />
  ) : (
    <LoadingState />
  );
}
