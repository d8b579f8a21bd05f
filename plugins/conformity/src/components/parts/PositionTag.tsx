import type { PositionState } from '@cloud-pi-native/plugin-conformity-common';
import { StateTag, type StateTone } from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';

/** Each state has a tone of its own, so that its shape is its own. */
export const positionTones: Record<PositionState, StateTone> = {
  met: 'success',
  partial: 'warning',
  unmet: 'error',
  'not-applicable': 'neutral',
  derogation: 'info',
  unstated: 'waiting',
};

/** Where an application stands against a requirement, by its word and its shape. */
export function PositionTag(props: { state: PositionState }) {
  const t = useConformityTranslation();
  return (
    <StateTag tone={positionTones[props.state]}>
      {t(`state.${props.state}`)}
    </StateTag>
  );
}
