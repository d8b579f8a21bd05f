import { useCallback } from 'react';
import type { EnvelopeValues } from '@cloud-pi-native/plugin-quotas-common';
import {
  useFormats,
  useResourceWords,
} from '@cloud-pi-native/plugin-portal-react';
import { useQuotasTranslation } from '../useQuotasTranslation';

/** Writes what an envelope is, or would become. */
export function useValuesText(): (values: EnvelopeValues) => string {
  const t = useQuotasTranslation();
  const formats = useFormats();
  const { amountsOf } = useResourceWords();
  return useCallback(
    ({ contracted, unlimitedUntil }) =>
      unlimitedUntil
        ? t('unlimitedUntil', {
            day: formats.date(unlimitedUntil),
            amounts: amountsOf(contracted),
          })
        : amountsOf(contracted),
    [t, formats, amountsOf],
  );
}
