import { useEffect } from 'react';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';

/**
 * Names the page in the browser's tab and history, before the name of the portal (WCAG 2.4.2).
 *
 * @public
 */
export function useDocumentTitle(title: string): void {
  const configApi = useApi(configApiRef);
  const appTitle = configApi.getOptionalString('app.title');
  useEffect(() => {
    document.title = appTitle ? `${title} – ${appTitle}` : title;
  }, [title, appTitle]);
}
