import { InputError } from '@backstage/errors';
import { isDay } from '@cloud-pi-native/plugin-portal-common';

/** The days and the page of a proof, or of a decision. */
interface Dated {
  url?: string;
  obtainedOn?: string;
  expiresOn?: string;
}

/**
 * Throws an `InputError` that names the field which is wrong. Pages are opened by people: nothing but http and https
 * may be behind a link.
 *
 * @param day - `YYYY-MM-DD`
 */
export function checkDates(
  { url, obtainedOn, expiresOn }: Dated,
  day: string,
): void {
  if (url !== undefined && !isPage(url)) {
    throw new InputError(
      'url: give the whole address of a page, with https://',
    );
  }
  for (const [field, value] of Object.entries({ obtainedOn, expiresOn })) {
    if (value !== undefined && !isDay(value)) {
      throw new InputError(`${field}: give a day, such as 2026-11-22`);
    }
  }
  if (obtainedOn !== undefined && obtainedOn > day) {
    throw new InputError('obtainedOn: give a day that has come');
  }
  if (expiresOn !== undefined && expiresOn < day) {
    throw new InputError(
      'expiresOn: it has passed; a proof that no longer counts shows nothing',
    );
  }
}

function isPage(url: string): boolean {
  return (
    URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)
  );
}
