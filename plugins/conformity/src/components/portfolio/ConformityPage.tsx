import { useParams, useSearchParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { conformityPortfolioPermission } from '@cloud-pi-native/plugin-conformity-common';
import {
  EmptyState,
  LinkNav,
  LoadingState,
  PortalPage,
} from '@cloud-pi-native/plugin-portal-react';
import { conformityViewRouteRef } from '../../routes';
import { useConformityTranslation } from '../../useConformityTranslation';
import { WithBook } from '../book/WithBook';
import { DerogationsView } from './DerogationsView';
import { HeatMapView } from './HeatMapView';
import { PortfolioFilterBar } from './PortfolioFilterBar';
import { SummaryView } from './SummaryView';

const views = {
  synthese: SummaryView,
  carte: HeatMapView,
  derogations: DerogationsView,
} as const;
type ViewId = keyof typeof views;

const viewIds = Object.keys(views) as ViewId[];

/** « Conformité »: the portfolio against the CCT, in views that share one filter. */
export function ConformityPage() {
  const { view = 'synthese' } = useParams();
  const t = useConformityTranslation();
  const viewRoute = useRouteRef(conformityViewRouteRef);
  const { loading, allowed } = usePermission({
    permission: conformityPortfolioPermission,
  });
  // The filter and the order stay when the view changes.
  const [parameters] = useSearchParams();
  const query = parameters.toString();
  const current = viewIds.find(id => id === view);
  const View = current && views[current];
  return (
    <PortalPage title={t('title')} description={t('portfolio.description')}>
      {loading && <LoadingState />}
      {!loading && !allowed && (
        <EmptyState title={t('portfolio.denied')}>
          {t('portfolio.deniedWho')}
        </EmptyState>
      )}
      {allowed && (
        <>
          <LinkNav
            label={t('portfolio.views')}
            current={view}
            links={viewIds.map(id => ({
              id,
              href: `${viewRoute?.({ view: id }) ?? ''}${query && `?${query}`}`,
              label: t(`view.${id}`),
            }))}
          />
          {View ? (
            <WithBook>
              <PortfolioFilterBar />
              <View />
            </WithBook>
          ) : (
            <EmptyState title={t('portfolio.unknownView')} />
          )}
        </>
      )}
    </PortalPage>
  );
}
