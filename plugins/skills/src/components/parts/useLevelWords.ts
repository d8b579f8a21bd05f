import { useCallback } from 'react';
import {
  isSkillLevel,
  skillLevelLabels,
} from '@cloud-pi-native/plugin-portal-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useSkillsTranslation } from '../../useSkillsTranslation';

/** Names a level in the reader's language: `3 – Autonomie`. */
export function useLevelWords(): (level: number) => string {
  const t = useSkillsTranslation();
  const text = useText();
  return useCallback(
    level =>
      t('levelWords', {
        level: String(level),
        name: isSkillLevel(level) ? text(skillLevelLabels[level]) : '',
      }),
    [t, text],
  );
}
