import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { portalReactTranslationRef } from '../../translation';
import type { JourneyStair } from './stairs';

/** The names of the stairs, in the reader's language. @public */
export function useStairNames(): Record<JourneyStair, string> {
  const { t } = useTranslationRef(portalReactTranslationRef);
  return {
    skills: t('journey.skills'),
    eligibility: t('journey.eligibility'),
    practices: t('journey.practices'),
    boarding: t('journey.boarding'),
    operation: t('journey.operation'),
  };
}
