import { createApiRef } from '@backstage/frontend-plugin-api';
import type { DocumentationApi } from '@cloud-pi-native/plugin-documentation-common';

/** What readers say of the documentation, as the screens read and write it. @public */
export const documentationApiRef = createApiRef<DocumentationApi>().with({
  id: 'plugin.documentation.service',
  pluginId: 'documentation',
});
