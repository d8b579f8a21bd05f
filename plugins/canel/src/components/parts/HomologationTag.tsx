import type { HomologationState } from '@cloud-pi-native/plugin-canel-common';
import { StateTag, type StateTone } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';

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
  const t = useCanelTranslation();
  return (
    <StateTag tone={tones[props.state]}>
      {t(`homologationState.${props.state}`)}
    </StateTag>
  );
}
