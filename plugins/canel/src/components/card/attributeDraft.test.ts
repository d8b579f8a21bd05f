import {
  applicationAttributes,
  type AttributeValue,
  readAttribute,
} from '@cloud-pi-native/plugin-canel-common';
import { draftOf, isEmptyDraft } from './attributeDraft';

/** One value of each kind of attribute. */
function example(
  definition: (typeof applicationAttributes)[number],
): AttributeValue {
  const { type } = definition;
  switch (type.kind) {
    case 'text':
      return type.pattern ? '2f3c4d5e-0000-4000-8000-000000000000' : 'Texte';
    case 'number':
      return 3;
    case 'boolean':
      return false;
    case 'date':
      return '2026-11-22';
    case 'choice':
      return type.choices[0].value;
    case 'choices':
      return type.choices.map(({ value }) => value);
    case 'texts':
      return ['Une', 'Deux'];
    case 'table':
      return [
        Object.fromEntries(
          type.columns.map(column => [
            column.id,
            { text: 'a', date: '2026-01-01', integer: 2026, number: 1.5 }[
              column.type
            ],
          ]),
        ),
      ];
    default:
      return type satisfies never;
  }
}

describe('attributeDraft', () => {
  it.each(applicationAttributes.map(one => [one.id, one] as const))(
    'of %s is read back as the value it was made of',
    (_, definition) => {
      const value = example(definition);
      const draft = draftOf(definition, value);
      expect(readAttribute(definition, draft)).toEqual({ value });
      expect(isEmptyDraft(draft)).toBe(false);
      expect(isEmptyDraft(draftOf(definition, undefined))).toBe(true);
    },
  );
});
