/** Each language named in itself, for the people who read it. */
export const languageNames: Record<string, string> = {
  fr: 'Français',
  en: 'English',
};
