const formats = {
  fr: new Intl.DateTimeFormat('fr-FR', options()),
  en: new Intl.DateTimeFormat('en-GB', options()),
};

/** An ISO instant as people read it, in Europe/Paris. */
export function parisTime(instant: string, language: 'fr' | 'en'): string {
  return formats[language].format(new Date(instant));
}

function options(): Intl.DateTimeFormatOptions {
  return { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Paris' };
}
