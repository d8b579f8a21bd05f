import { createApp } from '@backstage/frontend-defaults';
import { portalModule, portalPlugin } from './portal';

export default createApp({ features: [portalModule, portalPlugin] });
