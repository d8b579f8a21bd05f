/*
 * What the portal is made of. Functions, so that what is not asked for is not loaded.
 */

/** What projects go through: permissions, the catalog, the wizards, projects with their services, news. */
export const projectFeatures = () => [
  // Who signs in, and what they may do
  import('@backstage/plugin-auth-backend'),
  import('@backstage/plugin-permission-backend'),
  import('@cloud-pi-native/plugin-permission-backend-module-portal'),
  import('@cloud-pi-native/plugin-audit-backend'),

  // Content
  import('@backstage/plugin-catalog-backend'),
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
  import('@cloud-pi-native/plugin-catalog-backend-module-portal'),
  import('@cloud-pi-native/plugin-catalog-backend-module-canel'),
  import('@cloud-pi-native/plugin-catalog-backend-module-projects'),

  // The map of the applications
  import('@cloud-pi-native/plugin-canel-backend'),
  import('@cloud-pi-native/plugin-canel-backend-module-refapp'),

  // Where the applications stand against the CCT
  import('@cloud-pi-native/plugin-conformity-backend'),

  // Whether the offer may host an application
  import('@cloud-pi-native/plugin-eligibility-backend'),

  // What people and teams can do
  import('@cloud-pi-native/plugin-skills-backend'),

  // What they learn
  import('@cloud-pi-native/plugin-training-backend'),

  // How the services of the offer are
  import('@cloud-pi-native/plugin-service-levels-backend'),

  // Wizards
  import('@backstage/plugin-scaffolder-backend'),
  import('@cloud-pi-native/plugin-scaffolder-backend-module-projects'),

  // Projects and their services
  import('@cloud-pi-native/plugin-projects-backend'),
  import('@cloud-pi-native/plugin-projects-backend-module-gitlab'),
  import('@cloud-pi-native/plugin-projects-backend-module-gitops'),
  import('@cloud-pi-native/plugin-projects-backend-module-mirrors'),
  import('@cloud-pi-native/plugin-mirrors-backend'),
  import('@cloud-pi-native/plugin-quotas-backend'),

  // News
  import('@backstage/plugin-events-backend'),
  import('@backstage/plugin-notifications-backend'),
  import('@backstage/plugin-signals-backend'),
];

/** What people meet around projects: the pages, the sign-in, documentation, search, clusters. */
export const surroundingFeatures = () => [
  // The pages of the portal
  import('@backstage/plugin-app-backend'),
  import('@backstage/plugin-user-settings-backend'),
  import('@cloud-pi-native/plugin-auth-backend-module-portal'),

  // Content
  import('@backstage/plugin-catalog-backend-module-logs'),
  import('@backstage/plugin-techdocs-backend'),
  import('@cloud-pi-native/plugin-techdocs-backend-module-portal'),
  import('@cloud-pi-native/plugin-documentation-backend'),

  // Search; its PostgreSQL engine steps aside by itself on another database
  import('@backstage/plugin-search-backend'),
  import('@backstage/plugin-search-backend-module-catalog'),
  import('@backstage/plugin-search-backend-module-techdocs'),
  import('@cloud-pi-native/plugin-search-backend-module-portal'),

  // Clusters, read only
  import('@backstage/plugin-kubernetes-backend'),
  import('@cloud-pi-native/plugin-kubernetes-backend-module-portal'),
];
