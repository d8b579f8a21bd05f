import {
  createUnifiedTheme,
  palettes,
  type PageTheme,
  type UnifiedTheme,
} from '@backstage/theme';
import type { StateColors } from './colors';
import { componentThemes } from './componentThemes';

const fontFamily = 'Marianne, arial, sans-serif';

const pageThemeNames = [
  'home',
  'documentation',
  'tool',
  'service',
  'website',
  'library',
  'other',
  'app',
  'apis',
  'card',
];

/**
 * Dresses Material UI, which stock pages still use, in the State design system. Page headers are plain:
 * the State design system has no picture behind a title.
 */
export function createPortalTheme(
  mode: 'light' | 'dark',
  colors: StateColors,
): UnifiedTheme {
  const page: PageTheme = {
    colors: [colors.backgroundDefault, colors.backgroundDefault],
    shape: 'none',
    backgroundImage: 'none',
    fontColor: colors.textTitle,
  };

  return createUnifiedTheme({
    fontFamily,
    defaultPageTheme: 'home',
    pageTheme: Object.fromEntries(pageThemeNames.map(name => [name, page])),
    palette: {
      ...palettes[mode],
      background: {
        default: colors.backgroundDefault,
        paper: colors.backgroundRaised,
      },
      text: {
        primary: colors.textDefault,
        secondary: colors.textMention,
        disabled: colors.textDisabled,
      },
      divider: colors.borderDefault,
      primary: { main: colors.action, contrastText: colors.actionText },
      secondary: { main: colors.action, contrastText: colors.actionText },
      info: { main: colors.info },
      success: { main: colors.success },
      warning: { main: colors.warning },
      error: { main: colors.error },
      status: {
        ok: colors.success,
        warning: colors.warning,
        error: colors.error,
        running: colors.info,
        pending: colors.warning,
        aborted: colors.textMention,
      },
      banner: {
        ...palettes[mode].banner,
        info: colors.info,
        error: colors.error,
        warning: colors.warning,
        text: colors.backgroundDefault,
        link: colors.backgroundDefault,
        closeButtonColor: colors.backgroundDefault,
      },
      border: colors.borderDefault,
      textContrast: colors.textTitle,
      textVerySubtle: colors.borderContrast,
      textSubtle: colors.textMention,
      highlight: colors.actionLow,
      errorBackground: colors.errorBackground,
      warningBackground: colors.warningBackground,
      infoBackground: colors.infoBackground,
      errorText: colors.error,
      infoText: colors.info,
      warningText: colors.warning,
      link: colors.action,
      linkHover: colors.actionHover,
      navigation: {
        background: colors.backgroundDefault,
        indicator: colors.action,
        color: colors.textDefault,
        selectedColor: colors.action,
        navItem: { hoverBackground: colors.backgroundContrast },
        submenu: { background: colors.backgroundAlt },
      },
      tabbar: { indicator: colors.action },
      code: { background: colors.backgroundContrast },
    },
    components: componentThemes(colors),
  });
}
