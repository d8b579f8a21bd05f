import {
  StateTag,
  useText,
  type StateTone,
} from '@cloud-pi-native/plugin-portal-react';
import {
  moduleStateLabels,
  type ModuleStanding,
  type ModuleState,
} from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';

const tones: Record<ModuleState, StateTone> = {
  'not-started': 'neutral',
  started: 'progress',
  'to-validate': 'waiting',
  refused: 'error',
  done: 'success',
};

/** How far the person is with a module; what was not begun and is closed says so, and so does what is only announced. */
export function ModuleStateTag(props: { standing: ModuleStanding }) {
  const { state, isOpen, obstacles } = props.standing;
  const t = useTrainingTranslation();
  const text = useText();
  if (state === 'not-started' && !isOpen) {
    return (
      <StateTag tone="neutral">
        {obstacles.some(({ kind }) => kind === 'announced')
          ? t('module.announced')
          : t('module.closed')}
      </StateTag>
    );
  }
  return (
    <StateTag tone={tones[state]}>{text(moduleStateLabels[state])}</StateTag>
  );
}
