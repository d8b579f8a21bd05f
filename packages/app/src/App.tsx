import { createApp } from '@backstage/frontend-defaults';
import { catalogGraphModule, catalogModule } from './catalog';
import { notificationsModule } from './notifications';
import { portalModule, portalPlugin } from './portal';
import { searchModule } from './search';

export default createApp({
  features: [
    portalModule,
    portalPlugin,
    catalogModule,
    catalogGraphModule,
    searchModule,
    notificationsModule,
  ],
});
