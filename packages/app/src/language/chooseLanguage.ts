/**
 * The language of a first visit: the first one of the browser that the portal speaks, whatever its region
 * (`en-GB` is `en`), else the language of the offer.
 */
export function chooseLanguage(
  browserLanguages: readonly string[],
  available: readonly string[],
  fallback: string,
): string {
  for (const tag of browserLanguages) {
    const language = tag.toLowerCase().split('-')[0];
    if (available.includes(language)) return language;
  }
  return fallback;
}
