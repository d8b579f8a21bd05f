import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** English words for what the catalog keeps as codes. */
export const englishWords = {
  'type.application': 'Application',
  'type.cluster': 'Cluster',
  'type.database': 'Database',
  'type.demande': 'Request',
  'type.department': 'Department',
  'type.documentation': 'Documentation',
  'type.forge': 'Forge',
  'type.gitops': 'GitOps',
  'type.governance': 'Governance',
  'type.hosting-zone': 'Hosting zone',
  'type.infrastructure': 'Infrastructure',
  'type.interne': 'Internal',
  'type.library': 'Library',
  'type.observability': 'Observability',
  'type.offer': 'Offer',
  'type.platform': 'Platform',
  'type.platform-team': 'Platform team',
  'type.product-team': 'Product team',
  'type.project-team': 'Project team',
  'type.projet': 'Project',
  'type.quality': 'Quality',
  'type.registry': 'Registry',
  'type.secret-store': 'Secret store',
  'type.service': 'Service',
  'type.team': 'Team',
  'type.website': 'Website',
  'type.openapi': 'OpenAPI',
  'type.asyncapi': 'AsyncAPI',
  'type.graphql': 'GraphQL',
  'type.grpc': 'gRPC',
  'lifecycle.experimental': 'Experimental',
  'lifecycle.production': 'Production',
  'lifecycle.deprecated': 'Deprecated',
  'lifecycle.archived': 'Archived',
  'relation.ownedBy': 'owned by',
  'relation.ownerOf': 'owner of',
  'relation.consumesApi': 'consumes the API',
  'relation.apiConsumedBy': 'consumed by',
  'relation.providesApi': 'provides the API',
  'relation.apiProvidedBy': 'provided by',
  'relation.dependsOn': 'depends on',
  'relation.dependencyOf': 'dependency of',
  'relation.parentOf': 'parent of',
  'relation.childOf': 'child of',
  'relation.memberOf': 'member of',
  'relation.hasMember': 'has as member',
  'relation.partOf': 'part of',
  'relation.hasPart': 'has as part',
} as const;

/**
 * Words for what the catalog keeps as codes. A code that is not here is shown as it is: people who describe an entity
 * choose its type freely.
 */
export const catalogWordsTranslationRef = createTranslationRef({
  id: 'app.catalog-words',
  messages: englishWords,
  translations: { fr: () => import('./catalogWords.fr') },
});
