import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';

/** Address of the tab of the mirror on the page of the entity. */
export function useMirrorTab(): string | undefined {
  const { entity } = useEntity();
  const entityRoute = useRouteRef(entityRouteRef);
  return entityRoute && `${entityRoute(entityRouteParams(entity))}/miroir`;
}
