import { provideStaticCatalogModel } from '@backstage/plugin-catalog-node/alpha';
import { portalModelLayers } from './kinds/portalModelLayers';

/** Adds the kinds of the portal to the catalog: validation by JSON Schema and relations. @public */
export const catalogModulePortal = provideStaticCatalogModel({
  layers: portalModelLayers,
});
