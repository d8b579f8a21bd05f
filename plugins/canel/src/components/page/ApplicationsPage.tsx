import { Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  LinkNav,
  LoadingState,
  PortalPage,
} from '@cloud-pi-native/plugin-portal-react';
import { applicationsTabRouteRef } from '../../routes';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ExportMenu } from '../filter/ExportMenu';
import { FilteredView } from '../filter/FilteredView';
import { ManageLinks } from './ManageLinks';
import { tabIds, tabs, type TabId } from './tabs';

/** « Applications »: views that share one filter, each with its own address. */
export function ApplicationsPage() {
  const { tab = 'liste' } = useParams();
  const t = useCanelTranslation();
  const tabRoute = useRouteRef(applicationsTabRouteRef);
  // The filter, the columns chosen and the application looked at stay when the view changes.
  const [parameters] = useSearchParams();
  const query = parameters.toString();
  const shown = tabIds.filter(id => tabs[id]);
  const current = isTab(tab) ? tabs[tab] : undefined;
  return (
    <PortalPage
      title={t('title')}
      description={t('description')}
      actions={
        <>
          <ManageLinks />
          <ExportMenu />
        </>
      }
    >
      <LinkNav
        label={t('tabs')}
        current={tab}
        links={shown.map(id => ({
          id,
          href: `${tabRoute?.({ tab: id }) ?? ''}${query && `?${query}`}`,
          label: t(`tab.${id}`),
        }))}
      />
      {current ? (
        <Suspense fallback={<LoadingState lines={6} />}>
          {current.isOfOneApplication ? (
            <current.Content />
          ) : (
            <FilteredView>
              <current.Content />
            </FilteredView>
          )}
        </Suspense>
      ) : (
        <EmptyState title={t('unknownTab')} />
      )}
    </PortalPage>
  );
}

function isTab(id: string): id is TabId {
  return tabIds.some(one => one === id);
}
