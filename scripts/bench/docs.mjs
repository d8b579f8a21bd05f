import { benchSearch } from './docs/benchSearch.mjs';
import { benchSites } from './docs/benchSites.mjs';

/** The documentation: the search over many documents, then the sites in a whole portal. */
export async function run({ mkdocs }) {
  await benchSearch();
  await benchSites({ mkdocs });
}
