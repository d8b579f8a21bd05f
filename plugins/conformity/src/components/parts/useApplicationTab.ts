import { useCallback } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { conformityTabPath } from '../../routes';

/** Names in the address the requirement that is open. */
export const openedParameter = 'exigence';

/** Gives the address of the tab « Conformité » of an application, open on a requirement if one is given. */
export function useApplicationTab(): (
  applicationRef: string,
  key?: string,
) => string {
  const entityRoute = useRouteRef(entityRouteRef);
  return useCallback(
    (applicationRef, key) => {
      const { kind, namespace, name } = parseEntityRef(applicationRef);
      const page = entityRoute?.({
        kind: kind.toLocaleLowerCase('en'),
        namespace,
        name,
      });
      return `${page ?? ''}/${conformityTabPath}${
        key ? `?${openedParameter}=${key}` : ''
      }`;
    },
    [entityRoute],
  );
}
