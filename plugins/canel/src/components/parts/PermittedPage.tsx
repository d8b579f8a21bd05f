import type { ReactNode } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import type { canelPermissions } from '@cloud-pi-native/plugin-canel-common';
import {
  EmptyState,
  LoadingState,
  PortalPage,
} from '@cloud-pi-native/plugin-portal-react';
import { applicationsRouteRef } from '../../routes';
import { useCanelTranslation } from '../../useCanelTranslation';

interface PermittedPageProps {
  permission: (typeof canelPermissions)[number];
  title: string;
  description: string;
  /** Said to those who have not the permission. */
  denied: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page under « Applications » for those who have a permission; the others read who has it. */
export function PermittedPage(props: PermittedPageProps) {
  const { title, description, denied, actions } = props;
  const t = useCanelTranslation();
  const applicationsRoute = useRouteRef(applicationsRouteRef);
  const { loading, allowed } = usePermission({ permission: props.permission });
  return (
    <PortalPage
      title={title}
      description={description}
      breadcrumb={[{ label: t('title'), href: applicationsRoute?.() ?? '' }]}
      actions={allowed && actions}
    >
      {loading && <LoadingState />}
      {!loading && !allowed && (
        <EmptyState title={denied}>{t('manage.who')}</EmptyState>
      )}
      {allowed && props.children}
    </PortalPage>
  );
}
