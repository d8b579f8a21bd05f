import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the clone. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What the script brings or builds; can be deleted at any time. Ignored by Git. */
export const TOOLS = join(ROOT, '.tools');

/** What the portal keeps between two starts: databases, repositories of the sandbox, secrets, logs. Ignored by Git. */
export const DATA = process.env.PORTAL_DATA || join(ROOT, '.data');
