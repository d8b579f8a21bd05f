import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { ApplicationSource } from './ApplicationSource';

/** Where a module adds a source of applications. @public */
export interface ApplicationSourcesExtensionPoint {
  addSource(source: ApplicationSource): void;
}

/** @public */
export const applicationSourcesExtensionPoint =
  createExtensionPoint<ApplicationSourcesExtensionPoint>({
    id: 'canel.sources',
  });
