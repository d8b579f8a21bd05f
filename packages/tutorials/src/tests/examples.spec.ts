import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseAllDocuments } from 'yaml';
import { checkCommands, checkFile, type Problem } from '../checks';
import { readPage, type Step } from '../pages';
import { findEntityProblems } from '../portal';
import { documentsIn, readDocument } from './documents';

/** The name that a block would have as a file, by its language, so that it is looked at as one. */
const fileNames: Record<string, string> = {
  dockerfile: 'Dockerfile',
  js: 'exemple.mjs',
  javascript: 'exemple.mjs',
  json: 'exemple.json',
  yaml: 'exemple.yaml',
  yml: 'exemple.yaml',
};

const catalogGroup = /^(backstage\.io|cloud-pi-native\.fr)\//;

const commands = ['sh', 'bash', 'shell'];

for (const { path, text } of [
  ...documentsIn('cct/satisfaire'),
  readDocument('portail/faq.md'),
]) {
  test(`${path} shows examples that are right`, async () => {
    for (const step of readPage(text)) {
      await test.step(`line ${step.line}`, async () => {
        const problems = await problemsOf(step);
        expect(problems, `${path}, line ${step.line}`).toEqual([]);
      });
    }
  });
}

/** What is wrong with an example; these pages are read rather than followed, so that nothing is run. */
async function problemsOf(step: Step): Promise<Problem[]> {
  switch (step.kind) {
    case 'run':
    case 'grammar':
    case 'variables':
      return checkCommands(step.code);
    case 'file': {
      const problems = await checkAs(step.path, step.content);
      const missed = step.refusedBy.filter(
        rule => !problems.some(problem => problem.rule === rule),
      );
      return [
        ...problems.filter(({ rule }) => !step.refusedBy.includes(rule)),
        ...missed.map(rule => ({ rule, message: 'is not broken' })),
      ];
    }
    case 'unmarked':
      if (commands.includes(step.language)) return checkCommands(step.content);
      return fileNames[step.language]
        ? problemsOfExample(fileNames[step.language], step.content)
        : [];
    default:
      return [];
  }
}

/** An example stands alone: nothing is there that its Dockerfile copies. */
async function problemsOfExample(
  path: string,
  content: string,
): Promise<Problem[]> {
  const problems = await checkAs(path, content);
  return [
    ...problems.filter(({ rule }) => rule !== 'copie'),
    ...(path.endsWith('.yaml') ? await problemsOfEntities(content) : []),
  ];
}

/** Entities of the catalog are looked at by the catalog itself. */
async function problemsOfEntities(content: string): Promise<Problem[]> {
  const entities: { apiVersion?: string }[] = parseAllDocuments(content)
    .map(document => document.toJS())
    .filter(({ apiVersion = '' } = {}) => catalogGroup.test(apiVersion));
  const messages = await Promise.all(entities.map(findEntityProblems));
  return messages.flat().map(message => ({ rule: 'schema', message }));
}

async function checkAs(path: string, content: string): Promise<Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'exemple-'));
  try {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    return await checkFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
