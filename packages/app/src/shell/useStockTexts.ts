import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { shellTranslationRef } from '../translation';

/** Frozen titles of the stock pages and tabs, in the words of the offer. */
export function useStockTexts(): Record<string, string> {
  const { t } = useTranslationRef(shellTranslationRef);
  return {
    Catalog: t('page.catalog'),
    APIs: t('page.apis'),
    Create: t('page.procedures'),
    'Create...': t('page.procedures'),
    Docs: t('page.documentation'),
    Documentation: t('page.documentation'),
    Search: t('page.search'),
    Notifications: t('page.notifications'),
    Settings: t('page.settings'),
    'Catalog Graph': t('page.graph'),
    auth: t('page.signIn'),
    Templates: t('tab.templates'),
    Tasks: t('tab.tasks'),
    General: t('tab.general'),
    Overview: t('tab.overview'),
    TechDocs: t('page.documentation'),
    Definition: t('tab.definition'),
    Kubernetes: t('tab.kubernetes'),
  };
}
