import type { UnifiedThemeOptions } from '@backstage/theme';
import type { StateColors } from './colors';

/** What Material UI and the stock layout must change to look like the State design system and to read well. */
export function componentThemes(
  colors: StateColors,
): UnifiedThemeOptions['components'] {
  const flat = { boxShadow: 'none', borderRadius: 0 };
  return {
    MuiButton: {
      styleOverrides: {
        root: {
          borderRadius: 0,
          textTransform: 'none',
          fontWeight: 700,
          fontSize: '1rem',
        },
        contained: {
          boxShadow: 'none',
          '&.Mui-disabled': {
            color: colors.textMention,
            backgroundColor: colors.backgroundDisabled,
          },
        },
        outlined: { borderColor: colors.action, color: colors.action },
      },
    },
    MuiPaper: {
      styleOverrides: {
        root: { backgroundImage: 'unset' },
        rounded: { borderRadius: 0 },
        elevation1: { ...flat, border: `1px solid ${colors.borderDefault}` },
        elevation2: { ...flat, border: `1px solid ${colors.borderDefault}` },
      },
    },
    MuiChip: {
      styleOverrides: {
        root: {
          color: colors.textTitle,
          backgroundColor: colors.backgroundContrast,
        },
        outlined: { borderColor: colors.borderContrast },
      },
    },
    MuiFilledInput: {
      styleOverrides: {
        root: { backgroundColor: colors.backgroundContrast },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { borderRadius: 0 },
        notchedOutline: { borderColor: colors.borderContrast },
      },
    },
    MuiFormHelperText: {
      styleOverrides: { root: { color: colors.textMention } },
    },
    MuiFormLabel: {
      styleOverrides: {
        root: {
          color: colors.textDefault,
          '&.Mui-disabled': { color: colors.textMention },
        },
      },
    },
    MuiTab: {
      styleOverrides: {
        root: {
          color: colors.textDefault,
          letterSpacing: 'normal',
          textTransform: 'none',
          opacity: 1,
          fontSize: '1rem',
          '&.Mui-selected': { color: colors.action },
          '&:hover': {
            color: colors.actionHover,
            background: colors.backgroundContrast,
          },
        },
        textColorInherit: { opacity: 1 },
      },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          color: colors.textDefault,
          textTransform: 'none',
          '&.Mui-selected': { color: colors.action },
        },
      },
    },
    MuiTypography: {
      // Material UI gives each size of text a level of heading; stock pages choose by size, and so skip levels.
      defaultProps: {
        variantMapping: {
          h1: 'h1',
          h2: 'h2',
          h3: 'h2',
          h4: 'h2',
          h5: 'h2',
          h6: 'h3',
          subtitle1: 'p',
          subtitle2: 'p',
          body1: 'p',
          body2: 'p',
        },
      },
      styleOverrides: {
        colorTextSecondary: { color: colors.textMention },
        caption: { color: colors.textMention },
      },
    },
    ...stockLayout(colors),
  } as UnifiedThemeOptions['components'];
}

/**
 * The stock layout fills the window and scrolls inside; here the document scrolls, below the header and above the
 * footer of the State. Names come from `makeStyles(…, { name })` in `@backstage/core-components`.
 */
function stockLayout(colors: StateColors) {
  return {
    BackstagePage: {
      styleOverrides: {
        root: { height: 'auto', minHeight: '60vh', overflowY: 'visible' },
      },
    },
    BackstageHeader: {
      styleOverrides: {
        header: { boxShadow: 'none', paddingBottom: 0, zIndex: 1 },
        title: { fontSize: '2rem', lineHeight: 1.25, fontWeight: 700 },
        subtitle: { opacity: 1, color: colors.textMention },
        type: { opacity: 1, color: colors.textMention, textTransform: 'none' },
        breadcrumbType: { opacity: 1 },
      },
    },
    BackstageContent: { styleOverrides: { root: { overflow: 'visible' } } },
    BackstageContentHeader: { styleOverrides: { title: { fontWeight: 700 } } },
    BackstageHeaderTabs: {
      styleOverrides: {
        tabsWrapper: {
          backgroundColor: colors.backgroundDefault,
          borderBottom: `1px solid ${colors.borderDefault}`,
        },
        defaultTab: { color: colors.textDefault },
        selected: { color: colors.action },
      },
    },
    BackstageHeaderLabel: {
      styleOverrides: {
        label: { opacity: 1, color: colors.textMention },
        value: { opacity: 1, color: colors.textTitle },
      },
    },
    BackstageTableHeader: {
      styleOverrides: {
        header: { color: colors.textDefault, fontWeight: 700 },
      },
    },
  };
}
