/** Frozen titles of stock pages and tabs, and the words of the offer for them. */
export const stockTitles: Record<
  string,
  | 'page.catalog'
  | 'page.apis'
  | 'page.procedures'
  | 'page.documentation'
  | 'page.search'
  | 'page.notifications'
  | 'page.settings'
  | 'page.graph'
  | 'page.signIn'
  | 'tab.templates'
  | 'tab.tasks'
  | 'tab.actions'
  | 'tab.editor'
  | 'tab.templateExtensions'
  | 'tab.general'
  | 'tab.authProviders'
  | 'tab.featureFlags'
  | undefined
> = {
  Catalog: 'page.catalog',
  APIs: 'page.apis',
  Create: 'page.procedures',
  'Create...': 'page.procedures',
  Docs: 'page.documentation',
  Documentation: 'page.documentation',
  Search: 'page.search',
  Notifications: 'page.notifications',
  Settings: 'page.settings',
  'Catalog Graph': 'page.graph',
  auth: 'page.signIn',
  Templates: 'tab.templates',
  Tasks: 'tab.tasks',
  Actions: 'tab.actions',
  Editor: 'tab.editor',
  'Template Extensions': 'tab.templateExtensions',
  'Templating Extensions': 'tab.templateExtensions',
  General: 'tab.general',
  'Authentication Providers': 'tab.authProviders',
  'Feature Flags': 'tab.featureFlags',
};
