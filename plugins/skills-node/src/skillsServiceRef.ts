import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import { HttpSkillsService } from './HttpSkillsService';
import type { SkillsService } from './SkillsService';

/** The skills backend, for other backends. @public */
export const skillsServiceRef = createServiceRef<SkillsService>({
  id: 'cloud-pi-native.skills',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: ({ auth, discovery }) =>
        HttpSkillsService.create({
          client: PluginClient.create({ auth, discovery, pluginId: 'skills' }),
        }),
    }),
});
