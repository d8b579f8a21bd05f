import { formatsFor } from './formats';

/** French puts narrow no-break spaces; tests read better without them. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatsFor', () => {
  const french = formatsFor('fr');
  const english = formatsFor('en');
  const noon = '2027-03-12T12:00:00Z';

  it.each([
    ['2027-03-12T12:00:00Z', 'maintenant', 'now'],
    ['2027-03-12T11:59:15Z', 'il y a 45 secondes', '45 seconds ago'],
    ['2027-03-12T09:00:00Z', 'il y a 3 heures', '3 hours ago'],
    ['2027-03-13T12:00:00Z', 'demain', 'tomorrow'],
    ['2027-03-05T12:00:00Z', 'il y a 7 jours', '7 days ago'],
    ['2025-03-12T12:00:00Z', 'il y a 2 ans', '2 years ago'],
  ])('says how far %s is', (moment, inFrench, inEnglish) => {
    expect(plain(french.relative(moment, noon))).toBe(inFrench);
    expect(plain(english.relative(moment, noon))).toBe(inEnglish);
  });

  it.each([
    [0, '0 s', '0 sec'],
    [999, '1 s', '1 sec'],
    [65_000, '1 min 5 s', '1 min 5 sec'],
    [3_600_000 + 720_000, '1 h 12 min', '1 hr 12 min'],
    [86_400_000 * 3, '3 j', '3 days'],
    [86_400_000 + 61_000, '1 j 1 min', '1 day 1 min'],
    [-5, '0 s', '0 sec'],
  ])('writes %d ms in its two largest units', (length, inFrench, inEnglish) => {
    expect(plain(french.duration(length))).toBe(inFrench);
    expect(plain(english.duration(length))).toBe(inEnglish);
  });

  it('writes dates, numbers, shares and lists', () => {
    expect(plain(french.date(noon))).toBe('12 mars 2027');
    expect(english.date(noon)).toBe('March 12, 2027');
    expect(plain(french.number(1234.5))).toBe('1 234,5');
    expect(plain(french.percent(0.125))).toBe('12,5 %');
    expect(french.list(['a', 'b', 'c'])).toBe('a, b et c');
  });

  it('sorts words with accents beside those without, and numbers by value', () => {
    const words = ['zone10', 'Écran', 'zone2', 'eau', 'étage'];
    expect([...words].sort(french.compare)).toEqual([
      'eau',
      'Écran',
      'étage',
      'zone2',
      'zone10',
    ]);
  });
});
