import {
  createExtensionInput,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  CatalogFilterBlueprint,
  EntityCardBlueprint,
  EntityHeaderLayoutBlueprint,
  EntityIconLinkBlueprint,
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

// Same name and inputs as the stock card, which it replaces.
const aboutCard = EntityCardBlueprint.makeWithOverrides({
  name: 'about',
  inputs: {
    iconLinks: createExtensionInput([
      EntityIconLinkBlueprint.dataRefs.useProps,
      EntityIconLinkBlueprint.dataRefs.filterFunction.optional(),
    ]),
  },
  factory: (original, { inputs }) =>
    original({
      type: 'info',
      filter: { $not: { kind: { $in: ['user', 'group'] } } },
      loader: async () => {
        const { AboutCard } = await import('./AboutCard');
        const { filterFunction, useProps } = EntityIconLinkBlueprint.dataRefs;
        const links = inputs.iconLinks.map(link => ({
          id: link.node.spec.id,
          appliesTo: link.get(filterFunction) ?? (() => true),
          useProps: link.get(useProps),
        }));
        return <AboutCard links={links} />;
      },
    }),
});

/** What the portal changes in the stock catalog. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [aboutCard, entityHeader, kindFilter],
});
