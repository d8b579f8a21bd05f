import { provideStaticCatalogModel } from '@backstage/plugin-catalog-node/alpha';
import { portalModelLayers } from './portalModelLayers';

/** Adds the kinds of the portal to the catalog: validation by JSON Schema and relations. */
export const catalogModuleKinds = provideStaticCatalogModel({
  layers: portalModelLayers,
});
