import type { FieldProblem } from './FieldProblem';

/** Longest value of a one-line field, in characters. @public */
export const lineMaxLength = 200;

/** A text that must be there and fit. */
export function checkText(
  field: string,
  value: string,
  maxLength: number = lineMaxLength,
): FieldProblem[] {
  if (value.trim() === '') {
    return [{ field, problem: 'required', message: 'fill in this field' }];
  }
  if (value.length > maxLength) {
    return [
      {
        field,
        problem: 'too-long',
        message: `use at most ${maxLength} characters`,
        values: { maxLength },
      },
    ];
  }
  return [];
}

// One @, no space, a dot in the domain: a mistyped address is caught, a strange but legal one passes.
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

export function checkEmail(field: string, value: string): FieldProblem[] {
  const problems = checkText(field, value);
  if (problems.length > 0 || emailPattern.test(value)) return problems;
  return [
    {
      field,
      problem: 'email',
      message: 'give an e-mail address, like name@domain.gouv.fr',
    },
  ];
}
