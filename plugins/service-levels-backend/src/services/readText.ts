import { InputError } from '@backstage/errors';

/** A text without the blanks around it. Throws an `InputError`, which names the field, when nothing is left. */
export function readText(field: string, text: string): string {
  const trimmed = text.trim();
  if (!trimmed) throw new InputError(`${field} must not be empty`);
  return trimmed;
}
