import { useEffect } from 'react';
import { useLanguage } from '@cloud-pi-native/plugin-portal-react';

/** Tells browsers and screen readers the language of the page (WCAG 3.1.1); nothing in the stock app does. */
export function DocumentLanguage() {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
