import { useCallback } from 'react';
import {
  textIn,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';
import { useLanguage } from '@cloud-pi-native/plugin-portal-react';

/** Gives texts that come in both languages in that of the reader. */
export function useText(): (text: BilingualText) => string {
  const language = useLanguage();
  return useCallback(text => textIn(text, language), [language]);
}
