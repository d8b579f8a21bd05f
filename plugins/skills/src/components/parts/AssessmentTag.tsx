import {
  StateTag,
  useText,
  type StateTone,
} from '@cloud-pi-native/plugin-portal-react';
import {
  assessmentStateLabels,
  type AssessmentState,
} from '@cloud-pi-native/plugin-skills-common';
import { useSkillsTranslation } from '../../useSkillsTranslation';

const tones: Record<AssessmentState, StateTone> = {
  'self-assessed': 'info',
  'to-validate': 'waiting',
  validated: 'success',
  refused: 'error',
  expired: 'warning',
};

/** Where an assessment stands; « not assessed » while nothing was said. */
export function AssessmentTag(props: { state: AssessmentState | undefined }) {
  const t = useSkillsTranslation();
  const text = useText();
  return props.state ? (
    <StateTag tone={tones[props.state]}>
      {text(assessmentStateLabels[props.state])}
    </StateTag>
  ) : (
    <StateTag tone="neutral">{t('notAssessed')}</StateTag>
  );
}
