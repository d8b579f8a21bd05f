import french from './translations/fr';
import { portalReactTranslationRef } from './translation';

const placeholders = (text: string) =>
  (text.match(/\{\{\s*\w+/g) ?? []).map(name => name.replace(/\W/g, '')).sort();

describe('French of the shared parts', () => {
  it('keeps every placeholder of the English', () => {
    expect(portalReactTranslationRef.id).toBe('plugin.portal-react');
    for (const [key, text] of Object.entries(french)) {
      expect(`${key}: ${text}`).not.toMatch(/: $/);
      expect([key, placeholders(text)]).toEqual([
        key,
        placeholders(englishOf(key)),
      ]);
    }
  });
});

/** The English messages are inside the reference, where only the translation API looks. */
function englishOf(key: string): string {
  const internal = portalReactTranslationRef as unknown as {
    getDefaultMessages(): Record<string, string>;
  };
  return internal.getDefaultMessages()[key];
}
