import { isError } from '@backstage/errors';
import {
  GitCommandError,
  redactSecrets,
} from '@cloud-pi-native/plugin-git-node';
import { classifyGitError } from '../git/classifyGitError';
import { SyncFailure } from './SyncFailure';

/** Longest text of an outside program that is kept, in characters. */
const maximumDetail = 500;

/** Names the system at fault, from whatever was thrown. `sourceUrl` stands for what no system is known for. */
export function toSyncFailure(error: unknown, sourceUrl: string): SyncFailure {
  if (error instanceof SyncFailure) return error;
  if (error instanceof GitCommandError) {
    const code = classifyGitError(error);
    return new SyncFailure({
      code,
      system: error.remote?.system ?? sourceUrl,
      detail: lastWords(error.stderr),
    });
  }
  return new SyncFailure({
    code: 'internal',
    system: sourceUrl,
    detail: detailOf(error),
  });
}

/** What Git says last is why it stopped. */
function lastWords(stderr: string): string | undefined {
  const fatal = stderr
    .split('\n')
    .map(line => line.trim())
    .filter(line => /^(fatal|error|remote):/.test(line));
  return fatal.slice(-2).join(' ').slice(0, maximumDetail) || undefined;
}

/** What an error says, without secrets. */
export function detailOf(error: unknown): string {
  const text = isError(error) ? error.message : String(error);
  return redactSecrets(text).slice(0, maximumDetail);
}
