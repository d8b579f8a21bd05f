import type {
  FillState,
  QuotaChangeState,
} from '@cloud-pi-native/plugin-quotas-common';
import { StateTag, type StateTone } from '@cloud-pi-native/plugin-portal-react';
import { useQuotasTranslation } from '../useQuotasTranslation';

/** Each state has a tone of its own, so that its shape is its own. */
const fillTones: Record<FillState, StateTone> = {
  free: 'success',
  near: 'info',
  full: 'warning',
  over: 'error',
  unlimited: 'neutral',
};

const changeTones: Record<QuotaChangeState, StateTone> = {
  submitted: 'waiting',
  granted: 'success',
  refused: 'error',
  withdrawn: 'neutral',
};

/** How full an envelope or a cluster is, by its word and its shape. */
export function FillTag(props: { state: FillState }) {
  const t = useQuotasTranslation();
  return (
    <StateTag tone={fillTones[props.state]}>
      {t(`fill.${props.state}`)}
    </StateTag>
  );
}

/** Where a request stands, by its word and its shape. */
export function ChangeTag(props: { state: QuotaChangeState }) {
  const t = useQuotasTranslation();
  return (
    <StateTag tone={changeTones[props.state]}>
      {t(`changeState.${props.state}`)}
    </StateTag>
  );
}
