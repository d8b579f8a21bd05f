import { createHash, randomBytes } from 'node:crypto';

export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A token in the form of GitLab's personal access tokens. */
export function newToken(prefix: 'glpat-' | 'glptt-'): string {
  return `${prefix}${randomBytes(15).toString('base64url')}`;
}
