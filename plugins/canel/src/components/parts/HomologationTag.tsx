import {
  homologationStateLabels,
  type HomologationState,
} from '@cloud-pi-native/plugin-canel-common';
import {
  StateTag,
  type StateTone,
  useText,
} from '@cloud-pi-native/plugin-portal-react';

const tones: Record<HomologationState, StateTone> = {
  none: 'neutral',
  'in-progress': 'progress',
  valid: 'success',
  'expires-soon': 'warning',
  expired: 'error',
  refused: 'error',
  exempted: 'info',
};

/** State of a homologation, by its word and its shape. */
export function HomologationTag(props: { state: HomologationState }) {
  const text = useText();
  return (
    <StateTag tone={tones[props.state]}>
      {text(homologationStateLabels[props.state])}
    </StateTag>
  );
}
