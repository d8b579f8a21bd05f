import { englishMessages } from './translations/en';
import french from './translations/fr';

type Messages = { readonly [name: string]: string | Messages };

function flatten(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, message]) =>
    typeof message === 'string'
      ? [[`${prefix}${name}`, message] as [string, string]]
      : flatten(message, `${prefix}${name}.`),
  );
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();

describe('French of eligibility', () => {
  it('says all that the English says, with the same values', () => {
    const english = new Map(flatten(englishMessages));
    expect(Object.keys(french).sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of Object.entries(french)) {
      expect(text).not.toBe('');
      expect([key, placeholders(text)]).toEqual([
        key,
        placeholders(english.get(key) ?? ''),
      ]);
    }
  });
});
