import { useMemo } from 'react';
import { formatsFor, type Formats } from './formats';
import { useLanguage } from './useLanguage';

/**
 * Dates, durations and numbers in the reader's language.
 *
 * @public
 */
export function useFormats(): Formats {
  const language = useLanguage();
  return useMemo(() => formatsFor(language), [language]);
}
