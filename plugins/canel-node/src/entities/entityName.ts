import { fold } from '@cloud-pi-native/plugin-canel-common';

const maxLength = 63;

/** A name that the catalog takes, made from a title: the same for titles that differ by accents and capitals only. @public */
export function entityName(title: string): string {
  const name = fold(title)
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
  return name || 'sans-nom';
}
