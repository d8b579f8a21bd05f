import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { EntityHeaderLayoutBlueprint } from '@backstage/plugin-catalog-react/alpha';

const entityHeader = EntityHeaderLayoutBlueprint.make({
  name: 'portal',
  params: {
    loader: () =>
      import('./EntityPageHeader').then(module => module.EntityPageHeader),
  },
});

/** What the portal changes in the stock catalog. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [entityHeader],
});
