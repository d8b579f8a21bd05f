import { createApp } from '@backstage/frontend-defaults';
import { catalogModule } from './catalog';
import { portalModule, portalPlugin } from './portal';

export default createApp({
  features: [portalModule, portalPlugin, catalogModule],
});
