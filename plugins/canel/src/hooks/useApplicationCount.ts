import { useCallback } from 'react';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../useCanelTranslation';

/** Says how many applications: « 2 682 applications ». */
export function useApplicationCount(): (count: number) => string {
  const t = useCanelTranslation();
  const formats = useFormats();
  return useCallback(
    count => t('filter.count', { count, number: formats.number(count) }),
    [t, formats],
  );
}
