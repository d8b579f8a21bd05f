import {
  BilingualError,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';

/** The file cannot be read: why, and what to do about it. */
export class UnreadableFileError extends BilingualError {
  override readonly name = 'UnreadableFileError';
}

export function refuse(text: BilingualText, cause?: unknown): never {
  throw new UnreadableFileError(text, { cause });
}
