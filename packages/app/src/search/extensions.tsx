import { createFrontendModule } from '@backstage/frontend-plugin-api';
import searchPlugin from '@backstage/plugin-search/alpha';
import { SearchFilterResultTypeBlueprint } from '@backstage/plugin-search-react/alpha';

/** The search page, in the reader's language; the stock one has its filters in English, and none on a small screen. */
export const searchModule = createFrontendModule({
  pluginId: 'search',
  extensions: [
    searchPlugin.getExtension('page:search').override({
      factory: (original, { inputs }) =>
        original({
          params: {
            loader: async () => {
              const { SearchPage } = await import('./SearchPage');
              const types = inputs.resultTypes.map(type =>
                type.get(SearchFilterResultTypeBlueprint.dataRefs.resultType),
              );
              return <SearchPage types={types} />;
            },
          },
        }),
    }),
  ],
});
