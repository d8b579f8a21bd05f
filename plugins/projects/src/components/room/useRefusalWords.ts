import { useCallback } from 'react';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { describeRefusal } from '@cloud-pi-native/plugin-quotas-common';
import { refusalsOf } from '../../api/RequestFailure';

/** Says in the reader's language why environments found no room; `undefined` when a call failed for another reason. */
export function useRefusalWords(): (error: unknown) => string | undefined {
  const text = useText();
  return useCallback(
    error =>
      refusalsOf(error)
        .map(refusal => text(describeRefusal(refusal)))
        .join(' ') || undefined,
    [text],
  );
}
