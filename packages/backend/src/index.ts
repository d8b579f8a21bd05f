import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

// The pages of the portal
backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

// Who signs in, and what they may do
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@cloud-pi-native/plugin-auth-backend-module-portal'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@cloud-pi-native/plugin-permission-backend-module-portal'));
backend.add(import('@cloud-pi-native/plugin-audit-backend'));

// Content
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@cloud-pi-native/plugin-catalog-backend-module-portal'));
backend.add(import('@cloud-pi-native/plugin-catalog-backend-module-projects'));
backend.add(import('@backstage/plugin-techdocs-backend'));

// Search; its PostgreSQL engine steps aside by itself on another database
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-search-backend-module-techdocs'));

// Wizards
backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import('@cloud-pi-native/plugin-scaffolder-backend-module-projects'),
);

// Projects and their services
backend.add(import('@cloud-pi-native/plugin-projects-backend'));
backend.add(import('@cloud-pi-native/plugin-projects-backend-module-gitlab'));
backend.add(import('@cloud-pi-native/plugin-projects-backend-module-gitops'));
backend.add(import('@cloud-pi-native/plugin-projects-backend-module-mirrors'));
backend.add(import('@cloud-pi-native/plugin-mirrors-backend'));

// News
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));

// Clusters, read only
backend.add(import('@backstage/plugin-kubernetes-backend'));
backend.add(import('@cloud-pi-native/plugin-kubernetes-backend-module-portal'));

// A backend that could not start must not stay and look alive; its log says which key or which plugin is the cause.
backend.start().catch((error: unknown) => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
