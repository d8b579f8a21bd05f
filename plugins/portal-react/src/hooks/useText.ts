import { useCallback } from 'react';
import {
  textIn,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';
import { useLanguage } from './useLanguage';

/** Gives texts that come in both languages in that of the reader. @public */
export function useText(): (text: BilingualText) => string {
  const language = useLanguage();
  return useCallback(text => textIn(text, language), [language]);
}
