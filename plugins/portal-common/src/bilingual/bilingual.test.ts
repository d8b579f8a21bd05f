import fc from 'fast-check';
import { BilingualError, bilingualTextOf } from './BilingualError';
import { sameInBoth, textIn } from './BilingualText';
import { readOneLine, writeOneLine } from './oneLine';

const text = { fr: 'Le projet est prêt', en: 'The project is ready' };

describe('textIn', () => {
  it.each([
    ['fr', text.fr],
    ['fr-CA', text.fr],
    ['FR', text.fr],
    ['en', text.en],
    ['de', text.en],
  ])('gives a reader of %s: %s', (language, expected) => {
    expect(textIn(text, language)).toBe(expected);
  });
});

describe('bilingualTextOf', () => {
  it.each([
    ['a bilingual failure', new BilingualError(text), text],
    [
      'one of another copy of this package',
      Object.assign(new Error('x'), { text }),
      text,
    ],
    ['another failure', new Error('x'), undefined],
    [
      'half a text',
      Object.assign(new Error('x'), { text: { fr: 'x' } }),
      undefined,
    ],
    ['what is no error', { text }, undefined],
  ])('of %s', (_, failure, expected) => {
    expect(bilingualTextOf(failure)).toEqual(expected);
  });

  it('leaves English to the logs', () => {
    expect(new BilingualError(text).message).toBe(text.en);
  });
});

describe('one line', () => {
  it('shows both languages where it is not taken apart', () => {
    const line = writeOneLine(text);
    expect(line.indexOf(text.fr)).toBeLessThan(line.indexOf(text.en));
    expect(readOneLine(line, 'fr')).toBe(text.fr);
    expect(readOneLine(line, 'en')).toBe(text.en);
    expect(writeOneLine(sameInBoth('Bravo'))).toBe('Bravo');
  });

  it('gives back any text, whatever people wrote in it', () => {
    const part = fc
      .string({ unit: 'binary' })
      .map(value => value.replaceAll('\u2063', ''));
    fc.assert(
      fc.property(part, part, (fr, en) => {
        const line = writeOneLine({ fr, en });
        expect(readOneLine(line, 'fr')).toBe(fr);
        expect(readOneLine(line, 'en')).toBe(en);
      }),
    );
    expect(
      readOneLine(writeOneLine({ fr: 'a \u2063/ b', en: 'c' }), 'en'),
    ).toBe('c');
  });
});
