import { useCallback } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { projectTabRouteRef, quotasTabPath } from '../routes';

/** Gives the address of the quotas of a project. */
export function useProjectTab(): (slug: string) => string {
  const tabRoute = useRouteRef(projectTabRouteRef);
  return useCallback(
    slug => tabRoute?.({ slug, tab: quotasTabPath }) ?? '',
    [tabRoute],
  );
}
