import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { coreComponentsTranslationRef } from '@backstage/core-components';
import { apiDocsTranslationRef } from '@backstage/plugin-api-docs';
import { catalogTranslationRef } from '@backstage/plugin-catalog';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react';
import { kubernetesTranslationRef } from '@backstage/plugin-kubernetes';
import { kubernetesReactTranslationRef } from '@backstage/plugin-kubernetes-react';
import { notificationsTranslationRef } from '@backstage/plugin-notifications';
import { orgTranslationRef } from '@backstage/plugin-org';
import { scaffolderTranslationRef } from '@backstage/plugin-scaffolder';
import { scaffolderReactTranslationRef } from '@backstage/plugin-scaffolder-react';
import { searchTranslationRef } from '@backstage/plugin-search';
import { searchReactTranslationRef } from '@backstage/plugin-search-react';
import { techdocsTranslationRef } from '@backstage/plugin-techdocs/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings';

/**
 * French words of the stock plugins; their English is their own, save a few words of the offer.
 * Each file loads with the language.
 */
export const stockTranslations = [
  createTranslationResource({
    ref: coreComponentsTranslationRef,
    translations: { fr: () => import('./fr/core-components') },
  }),
  createTranslationResource({
    ref: apiDocsTranslationRef,
    translations: { fr: () => import('./fr/api-docs') },
  }),
  createTranslationResource({
    ref: catalogTranslationRef,
    translations: {
      fr: () => import('./fr/catalog'),
      en: () => import('./en/catalog'),
    },
  }),
  createTranslationResource({
    ref: catalogGraphTranslationRef,
    translations: { fr: () => import('./fr/catalog-graph') },
  }),
  createTranslationResource({
    ref: catalogReactTranslationRef,
    translations: {
      fr: () => import('./fr/catalog-react'),
      en: () => import('./en/catalog-react'),
    },
  }),
  createTranslationResource({
    ref: kubernetesTranslationRef,
    translations: { fr: () => import('./fr/kubernetes') },
  }),
  createTranslationResource({
    ref: kubernetesReactTranslationRef,
    translations: { fr: () => import('./fr/kubernetes-react') },
  }),
  createTranslationResource({
    ref: notificationsTranslationRef,
    translations: { fr: () => import('./fr/notifications') },
  }),
  createTranslationResource({
    ref: orgTranslationRef,
    translations: { fr: () => import('./fr/org') },
  }),
  createTranslationResource({
    ref: scaffolderTranslationRef,
    translations: {
      fr: () => import('./fr/scaffolder'),
      en: () => import('./en/scaffolder'),
    },
  }),
  createTranslationResource({
    ref: scaffolderReactTranslationRef,
    translations: { fr: () => import('./fr/scaffolder-react') },
  }),
  createTranslationResource({
    ref: searchTranslationRef,
    translations: { fr: () => import('./fr/search') },
  }),
  createTranslationResource({
    ref: searchReactTranslationRef,
    translations: { fr: () => import('./fr/search-react') },
  }),
  createTranslationResource({
    ref: techdocsTranslationRef,
    translations: { fr: () => import('./fr/techdocs') },
  }),
  createTranslationResource({
    ref: userSettingsTranslationRef,
    translations: { fr: () => import('./fr/user-settings') },
  }),
];

export const translationExtensions = stockTranslations.map(resource =>
  TranslationBlueprint.make({
    name: `stock-${resource.id.replace(/[^a-z]+/g, '-')}`,
    params: { resource },
  }),
);
