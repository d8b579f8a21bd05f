import { PortalLanguage } from './PortalLanguage';

function create(browserLanguages: string[], stored?: string) {
  const kept = new Map(stored ? [['language', stored]] : []);
  const language = PortalLanguage.create({
    available: ['fr', 'en'],
    fallback: 'fr',
    browserLanguages,
    storage: {
      getItem: key => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
    },
  });
  return { language, kept };
}

describe('PortalLanguage', () => {
  it.each([
    [['en-GB', 'fr'], undefined, 'en'],
    [['de-DE', 'fr-CA', 'en'], undefined, 'fr'],
    [['de'], undefined, 'fr'],
    [[], undefined, 'fr'],
    [['en'], 'fr', 'fr'],
    [['en'], 'klingon', 'en'],
  ])('reads %j and the choice %s as %s', (browser, stored, expected) => {
    expect(create(browser, stored).language.getLanguage().language).toBe(
      expected,
    );
  });

  it('remembers a choice, not what the browser asked for', async () => {
    const { language, kept } = create(['en']);
    expect(kept.size).toBe(0);
    const heard: string[] = [];
    const subscription = language
      .language$()
      .subscribe(change => heard.push(change.language));
    language.setLanguage('en');
    language.setLanguage('fr');
    // An observable tells its news after the current task.
    await Promise.resolve();
    subscription.unsubscribe();
    language.setLanguage('en');
    expect(heard).toEqual(['en', 'fr']);
    expect(kept.get('language')).toBe('en');
    expect(() => language.setLanguage('de')).toThrow(/only fr, en/);
  });
});
