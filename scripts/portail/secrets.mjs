import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './Trouble.mjs';

/** The environment variables that app-config.yaml reads its secrets from, each drawn once per data folder. */
const NAMES = [
  'PORTAL_SESSION_SECRET',
  'PORTAL_ENCRYPTION_KEY',
  'PORTAL_OIDC_CLIENT_SECRET',
  'PORTAL_GITLAB_TOKEN',
  'PORTAL_REFAPP_TOKEN',
  'SANDBOX_PRIMARY_FORGE_TOKEN',
];

/**
 * The local secrets, kept readable by their owner alone. They protect a sandbox on one machine: production takes its
 * own from the environment.
 *
 * @param {string} data the data folder
 * @returns {Record<string, string>} by environment variable
 */
export function localSecrets(data) {
  const file = join(data, 'secrets.json');
  const known = existsSync(file) ? parse(file) : {};
  const secrets = Object.fromEntries(
    NAMES.map(name => [
      name,
      known[name] ?? randomBytes(32).toString('base64url'),
    ]),
  );
  if (NAMES.some(name => !known[name])) {
    mkdirSync(data, { recursive: true });
    writeFileSync(file, `${JSON.stringify(secrets, undefined, 2)}\n`, {
      mode: 0o600,
    });
  }
  return secrets;
}

/** @param {string} file */
function parse(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Trouble(
      `${file} is not valid JSON.`,
      'Restore it; deleting it makes stored credentials unreadable, so delete the whole data folder with it.',
    );
  }
}
