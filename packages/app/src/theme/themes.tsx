import { ThemeBlueprint } from '@backstage/plugin-app-react';
import { RiMoonLine, RiSunLine } from '@remixicon/react';
import { darkColors, lightColors } from './colors';
import { createPortalTheme } from './createPortalTheme';
import { PortalThemeProvider } from './PortalThemeProvider';

const light = createPortalTheme('light', lightColors);
const dark = createPortalTheme('dark', darkColors);

// Same names as the stock themes, which they replace.
export const lightTheme = ThemeBlueprint.make({
  name: 'light',
  params: {
    theme: {
      id: 'light',
      title: 'Clair / Light',
      variant: 'light',
      icon: <RiSunLine aria-hidden="true" />,
      Provider: ({ children }) => (
        <PortalThemeProvider theme={light}>{children}</PortalThemeProvider>
      ),
    },
  },
});

export const darkTheme = ThemeBlueprint.make({
  name: 'dark',
  params: {
    theme: {
      id: 'dark',
      title: 'Sombre / Dark',
      variant: 'dark',
      icon: <RiMoonLine aria-hidden="true" />,
      Provider: ({ children }) => (
        <PortalThemeProvider theme={dark}>{children}</PortalThemeProvider>
      ),
    },
  },
});
