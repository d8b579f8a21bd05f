import { createBackendFeatureLoader } from '@backstage/backend-plugin-api';
import { catalogModuleContent } from './content/catalogModuleContent';
import { catalogModuleKinds } from './kinds/catalogModuleKinds';

/** What the portal adds to the catalog: its kinds, and content that is up to date after an upgrade. @public */
export const catalogModulePortal = createBackendFeatureLoader({
  loader: () => [catalogModuleKinds, catalogModuleContent],
});
