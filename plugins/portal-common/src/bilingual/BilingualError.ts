import type { BilingualText } from './BilingualText';

/** A failure that people read in their own language; the logs of the server have the English message. @public */
export class BilingualError extends Error {
  override readonly name: string = 'BilingualError';

  constructor(readonly text: BilingualText, options?: { cause?: unknown }) {
    super(text.en, options);
  }
}

/**
 * The text of a {@link BilingualError}; `undefined` for any other failure. Goes by the shape: a provisioner may come
 * with a copy of this package of its own.
 *
 * @public
 */
export function bilingualTextOf(failure: unknown): BilingualText | undefined {
  if (!(failure instanceof Error) || !('text' in failure)) return undefined;
  const { text } = failure;
  return isBilingualText(text) ? text : undefined;
}

function isBilingualText(value: unknown): value is BilingualText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fr' in value &&
    'en' in value &&
    typeof value.fr === 'string' &&
    typeof value.en === 'string'
  );
}
