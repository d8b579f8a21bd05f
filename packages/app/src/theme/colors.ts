/**
 * Colours of the State design system (DSFR 1.15) used by the Material UI theme, under the names of their roles.
 * `tokens.css` holds the same for Backstage UI. A test compares both with the published style sheets.
 */
export interface StateColors {
  textTitle: string;
  textDefault: string;
  textMention: string;
  textDisabled: string;
  backgroundDefault: string;
  backgroundAlt: string;
  backgroundContrast: string;
  backgroundRaised: string;
  backgroundDisabled: string;
  borderDefault: string;
  borderContrast: string;
  action: string;
  actionHover: string;
  actionText: string;
  actionLow: string;
  info: string;
  infoBackground: string;
  success: string;
  successBackground: string;
  warning: string;
  warningBackground: string;
  error: string;
  errorBackground: string;
}

export const lightColors: StateColors = {
  textTitle: '#161616',
  textDefault: '#3a3a3a',
  textMention: '#666666',
  textDisabled: '#929292',
  backgroundDefault: '#ffffff',
  backgroundAlt: '#f6f6f6',
  backgroundContrast: '#eeeeee',
  backgroundRaised: '#ffffff',
  backgroundDisabled: '#e5e5e5',
  borderDefault: '#dddddd',
  borderContrast: '#929292',
  action: '#000091',
  actionHover: '#1212ff',
  actionText: '#f5f5fe',
  actionLow: '#e3e3fd',
  info: '#0063cb',
  infoBackground: '#e8edff',
  success: '#18753c',
  successBackground: '#b8fec9',
  warning: '#b34000',
  warningBackground: '#ffe9e6',
  error: '#ce0500',
  errorBackground: '#ffe9e9',
};

export const darkColors: StateColors = {
  textTitle: '#ffffff',
  textDefault: '#cecece',
  textMention: '#929292',
  textDisabled: '#666666',
  backgroundDefault: '#161616',
  backgroundAlt: '#1e1e1e',
  backgroundContrast: '#242424',
  backgroundRaised: '#1e1e1e',
  backgroundDisabled: '#2a2a2a',
  borderDefault: '#353535',
  borderContrast: '#666666',
  action: '#8585f6',
  actionHover: '#b1b1f9',
  actionText: '#000091',
  actionLow: '#272747',
  info: '#518fff',
  infoBackground: '#1d2437',
  success: '#27a658',
  successBackground: '#19271d',
  warning: '#fc5d00',
  warningBackground: '#361e19',
  error: '#ff5655',
  errorBackground: '#391c1c',
};
