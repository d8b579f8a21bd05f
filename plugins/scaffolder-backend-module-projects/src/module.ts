import { createBackendModule } from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { mirrorsServiceRef } from '@cloud-pi-native/plugin-mirrors-node';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import {
  createActivateProjectAction,
  createAddEnvironmentAction,
  createAddRepositoryAction,
  createProvisionProjectAction,
  createReserveProjectAction,
  createSetMirrorCredentialsAction,
  createSubmitRequestAction,
} from './actions';

/** Adds the actions `cpn:…` to the scaffolder. @public */
export const scaffolderModuleProjects = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'projects',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        mirrors: mirrorsServiceRef,
        projects: projectsServiceRef,
      },
      async init({ actions, mirrors, projects }) {
        actions.addActions(
          createSubmitRequestAction({ projects }),
          createReserveProjectAction({ projects }),
          createProvisionProjectAction({ projects }),
          createActivateProjectAction({ projects }),
          createAddRepositoryAction({ projects }),
          createAddEnvironmentAction({ projects }),
          createSetMirrorCredentialsAction({ mirrors }),
        );
      },
    });
  },
});
