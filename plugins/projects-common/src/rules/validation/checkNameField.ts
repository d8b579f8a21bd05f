import {
  type NameRule,
  type NamedThing,
  checkName,
  nameRules,
} from '@cloud-pi-native/plugin-portal-common';
import type { FieldProblem } from './FieldProblem';

const patternInWords: Record<NamedThing, string> = {
  project: 'lowercase letters and digits only',
  environment: 'lowercase letters and digits only',
  repository:
    'lowercase letters, digits and hyphens, without a hyphen at either end',
  zone: 'lowercase letters, digits and hyphens',
};

/** The naming rules of the offer on one field. */
export function checkNameField(
  field: string,
  thing: NamedThing,
  name: string,
): FieldProblem[] {
  const { minLength, maxLength, reserved }: NameRule = nameRules[thing];
  const problem = checkName(thing, name);
  switch (problem) {
    case undefined:
      return [];
    case 'reserved':
      return [
        {
          field,
          problem,
          message: `choose another name: ${reserved.join(', ')} ${
            reserved.length > 1 ? 'are' : 'is'
          } kept by the platform`,
          values: { reserved: reserved.join(', ') },
        },
      ];
    default:
      return [
        {
          field,
          problem,
          message: `use ${minLength} to ${maxLength} characters, ${patternInWords[thing]}`,
          values: { minLength, maxLength },
        },
      ];
  }
}

/** Names that come twice; the second one is the problem. */
export function checkUnique(
  fieldOf: (index: number) => string,
  names: readonly string[],
): FieldProblem[] {
  return names.flatMap((name, index) =>
    name !== '' && names.indexOf(name) < index
      ? [
          {
            field: fieldOf(index),
            problem: 'duplicate' as const,
            message: `'${name}' is already in the list; each must be there once`,
            values: { name },
          },
        ]
      : [],
  );
}
