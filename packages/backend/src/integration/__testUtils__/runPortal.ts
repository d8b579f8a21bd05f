import { flushCompileCache } from 'node:module';
import { createBackend } from '@backstage/backend-defaults';
import { testSignIn } from './testSignIn';

/**
 * The part of the portal that an enrolment goes through, in a process of its own that a test can kill: the features of
 * `packages/backend` without its pages, its search and its clusters.
 */
const backend = createBackend();

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(testSignIn);
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@cloud-pi-native/plugin-permission-backend-module-portal'));
backend.add(import('@cloud-pi-native/plugin-audit-backend'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@cloud-pi-native/plugin-catalog-backend-module-portal'));
backend.add(import('@cloud-pi-native/plugin-catalog-backend-module-projects'));

backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import('@cloud-pi-native/plugin-scaffolder-backend-module-projects'),
);

backend.add(import('@cloud-pi-native/plugin-projects-backend'));
backend.add(import('@cloud-pi-native/plugin-projects-backend-module-gitlab'));
backend.add(import('@cloud-pi-native/plugin-projects-backend-module-gitops'));
backend.add(import('@cloud-pi-native/plugin-projects-backend-module-mirrors'));
backend.add(import('@cloud-pi-native/plugin-mirrors-backend'));

backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));

// The next start after a kill finds the code compiled.
backend.start().then(() => flushCompileCache());
