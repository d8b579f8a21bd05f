import type { DerogationState } from '@cloud-pi-native/plugin-conformity-common';
import { StateTag, type StateTone } from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';

/** The tone of each state of a derogation. */
export const derogationTones: Record<DerogationState, StateTone> = {
  asked: 'waiting',
  granted: 'success',
  refused: 'error',
  expired: 'warning',
  withdrawn: 'neutral',
};

/** Where a derogation stands, by its word and its shape. */
export function DerogationTag(props: { state: DerogationState }) {
  const t = useConformityTranslation();
  return (
    <StateTag tone={derogationTones[props.state]}>
      {t(`derogationState.${props.state}`)}
    </StateTag>
  );
}
