import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { shellTranslationRef } from '../translation';

/** The word of the offer for a kind of the catalog: a `System` is an application. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslationRef(shellTranslationRef);
  return useMemo(() => {
    const names: Record<string, string> = {
      system: t('kind.system'),
      component: t('kind.component'),
      environment: t('kind.environment'),
      api: t('kind.api'),
      resource: t('kind.resource'),
      domain: t('kind.domain'),
      requirement: t('kind.requirement'),
      skill: t('kind.skill'),
      learningpath: t('kind.learningPath'),
      learningmodule: t('kind.learningModule'),
      servicelevel: t('kind.serviceLevel'),
      group: t('kind.group'),
      user: t('kind.user'),
      template: t('kind.template'),
      location: t('kind.location'),
    };
    return kind => names[kind.toLocaleLowerCase('en-US')] ?? kind;
  }, [t]);
}
