import fc from 'fast-check';
import { applicationAttributes, attributeById } from './applicationAttributes';
import type { AttributeValue } from './AttributeDefinition';
import { fold } from './fold';
import { readAttribute } from './readAttribute';
import { readDay } from './readDay';

function read(id: string, raw: unknown) {
  const definition = attributeById(id);
  if (!definition) throw new Error(`No attribute ${id}`);
  return readAttribute(definition, raw);
}

describe('readAttribute', () => {
  it.each<[string, unknown, AttributeValue]>([
    ['protection', 'dr', 'DR'],
    ['protection', 'Diffusion  restreinte', 'DR'],
    ['protection', 'non protege', 'NP'],
    ['hostingOffer', 'CLOUD PI NATIVE', 'cloud-pi-native'],
    ['status', 'in_production_decommissioning', 'retiring'],
    ['restartPriority', 'R1_STAR', 'R1*'],
    ['dima', '8', 8],
    ['dima', '1 024,5', 1024.5],
    ['needIntegrity', 4, 4],
    ['rgaaRate', '87.5', 87.5],
    ['dsfr', 'Oui', true],
    ['dsfr', false, false],
    ['endDate', '22/11/2026', '2026-11-22'],
    ['endDate', '2026-11-22T10:00:00Z', '2026-11-22'],
    [
      'moa',
      'a@exemple.gouv.fr; b@exemple.gouv.fr;',
      ['a@exemple.gouv.fr', 'b@exemple.gouv.fr'],
    ],
    ['moa', ['a', 'a'], ['a']],
    [
      'technologies',
      [{ product: 'PostgreSQL', version: '15', endOfSupport: '11/11/2027' }],
      [{ product: 'PostgreSQL', version: '15', endOfSupport: '2027-11-11' }],
    ],
    [
      'costs',
      [{ year: '2026', kind: 'run', amount: '12 000' }],
      [{ year: 2026, kind: 'run', amount: 12000 }],
    ],
  ])('%s from %j', (id, raw, value) => {
    expect(read(id, raw)).toEqual({ value });
  });

  it.each<[string, unknown, string]>([
    [
      'protection',
      'secret',
      '« Protection » ne peut être « secret » : choisissez parmi Non protégé, Diffusion Restreinte.',
    ],
    ['dima', '-1', '« DIMA » ne peut être « -1 » : écrivez un nombre (≥ 0).'],
    [
      'needIntegrity',
      '2.5',
      '« Besoin d’intégrité » ne peut être « 2.5 » : écrivez un nombre entier (≥ 0, ≤ 4).',
    ],
    [
      'endDate',
      '31/02/2026',
      '« Fin de vie » ne peut être « 31/02/2026 » : écrivez une date comme 2026-11-22 ou 22/11/2026.',
    ],
    [
      'dsfr',
      'peut-être',
      '« Système de design de l’État » ne peut être « peut-être » : écrivez oui ou non.',
    ],
    [
      'mission',
      '  ',
      '« Mission » ne peut être «    » : écrivez un texte, ou retirez la valeur.',
    ],
    [
      'technologies',
      [{ version: '15' }],
      '« Technologies » : ligne 1, « Produit » : un texte est attendu.',
    ],
    [
      'technologies',
      'PostgreSQL',
      '« Technologies » ne peut être « PostgreSQL » : donnez une liste de lignes avec product, version, endOfSupport.',
    ],
  ])('%s refuses %j', (id, raw, problem) => {
    const reading = read(id, raw);
    expect('problem' in reading && reading.problem.fr).toBe(problem);
  });

  it('reads again what it read, whatever it was given', () => {
    const attribute = fc.constantFrom(...applicationAttributes);
    fc.assert(
      fc.property(attribute, fc.anything(), (definition, raw) => {
        const reading = readAttribute(definition, raw);
        const again =
          'value' in reading
            ? readAttribute(definition, reading.value)
            : { problem: reading.problem };
        expect(again).toEqual(reading);
      }),
    );
  });
});

describe('readDay', () => {
  it('reads every day of the calendar and none other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, date) => {
          const two = (number: number) => String(number).padStart(2, '0');
          const exists =
            new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date;
          const expected = exists
            ? `${year}-${two(month)}-${two(date)}`
            : undefined;
          expect(readDay(`${year}-${two(month)}-${two(date)}`)).toBe(expected);
          expect(readDay(`${two(date)}/${two(month)}/${year}`)).toBe(expected);
        },
      ),
    );
  });
});

describe('the attributes', () => {
  it('have ids, labels and aliases that tell them apart', () => {
    const names = applicationAttributes.flatMap(
      ({ id, label, aliases = [] }) => [
        ...new Set([id, label.fr, ...aliases].map(fold)),
      ],
    );
    expect(
      names.filter((name, index) => names.indexOf(name) !== index),
    ).toEqual([]);
  });

  it('have choices that are told apart', () => {
    for (const { id, type } of applicationAttributes) {
      if (type.kind !== 'choice' && type.kind !== 'choices') continue;
      const names = type.choices.flatMap(({ value, label, aliases = [] }) => [
        ...new Set([value, label.fr, label.en, ...aliases].map(fold)),
      ]);
      const twice = names.filter(
        (name, index) => names.indexOf(name) !== index,
      );
      expect([id, twice]).toEqual([id, []]);
    }
  });
});
