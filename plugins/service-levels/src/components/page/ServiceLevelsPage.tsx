import type { ReactNode } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { LinkNav, PortalPage } from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsRouteRef, serviceLevelsViewRouteRef } from '../../routes';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { useServiceBook } from './WithServices';

/** The views of « Qualité de service », as their addresses name them. */
export const serviceLevelViews = [
  'services',
  'incidents',
  'maintenances',
  'rapports',
  'sondes',
] as const;
export type ServiceLevelView = (typeof serviceLevelViews)[number];

interface ServiceLevelsPageProps {
  view: ServiceLevelView;
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of the views of « Qualité de service ». */
export function ServiceLevelsPage(props: ServiceLevelsPageProps) {
  const { view, actions, children } = props;
  const t = useServiceLevelsTranslation();
  const root = useRouteRef(serviceLevelsRouteRef);
  const viewRoute = useRouteRef(serviceLevelsViewRouteRef);
  const { allowed } = useServiceBook();
  const shown = serviceLevelViews.filter(
    one => one !== 'sondes' || allowed.readProbes,
  );
  return (
    <PortalPage
      title={view === 'services' ? t('title') : t(`view.${view}`)}
      description={t(`viewDescription.${view}`)}
      breadcrumb={
        view === 'services' ? [] : [{ label: t('title'), href: root?.() ?? '' }]
      }
      actions={actions}
    >
      <LinkNav
        label={t('views')}
        current={view}
        links={shown.map(id => ({
          id,
          href:
            (id === 'services' ? root?.() : viewRoute?.({ view: id })) ?? '',
          label: t(`view.${id}`),
        }))}
      />
      {children}
    </PortalPage>
  );
}
