import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  CatalogFilterBlueprint,
  EntityHeaderLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';

const entityHeader = EntityHeaderLayoutBlueprint.make({
  name: 'portal',
  params: {
    loader: () =>
      import('./EntityPageHeader').then(module => module.EntityPageHeader),
  },
});

// Same name and configuration as the stock filter, which it replaces.
const kindFilter = CatalogFilterBlueprint.makeWithOverrides({
  name: 'kind',
  configSchema: { initialFilter: z.string().default('system') },
  factory: (original, { config }) =>
    original({
      loader: async () => {
        const { KindFilter } = await import('./KindFilter');
        return <KindFilter initialKind={config.initialFilter} />;
      },
    }),
});

/** What the portal changes in the stock catalog. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [entityHeader, kindFilter],
});
