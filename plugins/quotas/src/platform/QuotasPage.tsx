import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  LinkNav,
  PortalPage,
} from '@cloud-pi-native/plugin-portal-react';
import { quotasViewRouteRef } from '../routes';
import { useQuotasTranslation } from '../useQuotasTranslation';
import { ClustersView } from './ClustersView';
import { DecisionsView } from './DecisionsView';
import { ProjectsView } from './ProjectsView';

const views = {
  projets: ProjectsView,
  clusters: ClustersView,
  decisions: DecisionsView,
} as const;
type ViewId = keyof typeof views;

const viewIds = Object.keys(views) as ViewId[];

/** « Quotas »: projects, clusters and zones, and what waits for a decision. */
export function QuotasPage() {
  const { view = 'projets' } = useParams();
  const t = useQuotasTranslation();
  const viewRoute = useRouteRef(quotasViewRouteRef);
  const current = viewIds.find(id => id === view);
  const View = current && views[current];
  return (
    <PortalPage title={t('title')} description={t('platform.description')}>
      <LinkNav
        label={t('platform.views')}
        current={view}
        links={viewIds.map(id => ({
          id,
          href: viewRoute?.({ view: id }) ?? '',
          label: t(`view.${id}`),
        }))}
      />
      {View ? <View /> : <EmptyState title={t('platform.unknownView')} />}
    </PortalPage>
  );
}
