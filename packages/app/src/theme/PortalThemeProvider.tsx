import type { ReactNode } from 'react';
import { UnifiedThemeProvider, type UnifiedTheme } from '@backstage/theme';
import { useLanguage } from '@cloud-pi-native/plugin-portal-react';
import { I18nProvider } from 'react-aria-components';

/**
 * Puts a theme around the whole portal, and gives the reader's language to React Aria: the parts of Backstage UI then
 * speak, sort and write dates in it rather than in the language of the browser.
 */
export function PortalThemeProvider(props: {
  theme: UnifiedTheme;
  children?: ReactNode;
}) {
  const language = useLanguage();
  return (
    <UnifiedThemeProvider theme={props.theme} themeName="portal">
      <I18nProvider locale={language}>{props.children}</I18nProvider>
    </UnifiedThemeProvider>
  );
}
