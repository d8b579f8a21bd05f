import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { checkDockerfile } from './checkDockerfile';
import { checkManifest } from './checkManifest';
import { checkEncrypted, checkLog, checkMetrics } from './checkOutput';
import { checkPipeline } from './checkPipeline';
import { checkCommands, checkProgram } from './checkScript';
import type { Problem } from './Problem';

const namedChecks: Record<string, (text: string) => Problem[]> = {
  chiffre: checkEncrypted,
  journaux: checkLog,
  prometheus: checkMetrics,
};

/**
 * Looks at a file as its name says: pipeline, Dockerfile, manifest, JSON, script or program. A template of Helm is
 * looked at once it is rendered, and other files not at all.
 *
 * @param checks - looks to take besides, by name
 * @throws Error when a name is unknown
 */
export async function checkFile(
  path: string,
  checks: string[] = [],
): Promise<Problem[]> {
  const text = await readFile(path, 'utf8');
  const problems = await checkByName(path, text);
  for (const name of checks) {
    const check = namedChecks[name];
    if (!check) throw new Error(`there is no check "${name}"`);
    problems.push(...check(text));
  }
  return problems;
}

async function checkByName(path: string, text: string): Promise<Problem[]> {
  const name = basename(path);
  if (/^\.gitlab-ci.*\.yml$/.test(name)) return checkPipeline(path);
  if (name.startsWith('Dockerfile')) return checkDockerfile(path, text);
  switch (extname(name)) {
    case '.yaml':
    case '.yml':
      if (path.includes('/templates/')) return [];
      return checkYaml(path, text);
    case '.json':
      return checkJson(text);
    case '.sh':
      return checkCommands(text);
    case '.js':
    case '.mjs':
      return checkProgram(path);
    default:
      return [];
  }
}

async function checkYaml(path: string, text: string): Promise<Problem[]> {
  const errors = parseAllDocuments(text).flatMap(document => document.errors);
  return errors.length > 0
    ? errors.map(({ message }) => ({ rule: 'syntaxe', message }))
    : checkManifest(path, text);
}

function checkJson(text: string): Problem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [{ rule: 'syntaxe', message: String(error) }];
  }
}
