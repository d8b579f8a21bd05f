import { createFrontendModule } from '@backstage/frontend-plugin-api';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';

const card = catalogGraphPlugin.getExtension(
  'entity-card:catalog-graph/relations',
);
const page = catalogGraphPlugin.getExtension('page:catalog-graph');

/** The graphs of the catalog, with the names of relations in the reader's language. */
export const catalogGraphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [
    card.override({
      factory: (original, { config }) =>
        original({
          params: {
            loader: async () => {
              const [{ EntityCatalogGraphCard }, { RelationLabel }] =
                await Promise.all([
                  import('@backstage/plugin-catalog-graph'),
                  import('./RelationLabel'),
                ]);
              return (
                <EntityCatalogGraphCard
                  {...config}
                  renderLabel={RelationLabel}
                />
              );
            },
          },
        }),
    }),
    page.override({
      factory: (original, { config }) =>
        original({
          params: {
            loader: async () => {
              const [{ CatalogGraphPage }, { RelationLabel }] =
                await Promise.all([
                  import('@backstage/plugin-catalog-graph'),
                  import('./RelationLabel'),
                ]);
              return (
                <CatalogGraphPage
                  {...config}
                  initialState={config}
                  renderLabel={RelationLabel}
                />
              );
            },
          },
        }),
    }),
  ],
});
