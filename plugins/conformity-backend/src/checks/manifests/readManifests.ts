import type { CheckFinding } from '@cloud-pi-native/plugin-conformity-common';
import type { RepositoryFiles } from '../Check';
import { listAt, textAt } from '../files/at';
import { readYaml, type YamlDocument } from '../files/readYaml';
import { fillTemplate } from './fillTemplate';
import type { Manifest } from './Manifest';

/** What the repositories of an application say to Kubernetes. */
export interface Manifests {
  manifests: Manifest[];
  /** Files that could not be read, each with why. They never stop the others. */
  problems: CheckFinding[];
}

const templateProblem = {
  fr: 'Modèle Helm qui ne se lit pas sans Helm : ce fichier n’est pas vérifié',
  en: 'Helm template that cannot be read without Helm: this file is not checked',
};

const cache = new WeakMap<RepositoryFiles, Promise<Manifests>>();

/** Every Kubernetes object of the repositories: plain manifests, and the templates of Helm charts. */
export async function readManifests(
  repositories: readonly RepositoryFiles[],
): Promise<Manifests> {
  const read = await Promise.all(
    repositories.map(repository => {
      // Several checks look at the same manifests of the same reading.
      const known = cache.get(repository) ?? readRepository(repository);
      cache.set(repository, known);
      return known;
    }),
  );
  return {
    manifests: read.flatMap(({ manifests }) => manifests),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function readRepository(files: RepositoryFiles): Promise<Manifests> {
  const paths = files.list().filter(path => /\.ya?ml$/i.test(path));
  const charts = paths
    .filter(path => /(^|\/)Chart\.ya?ml$/.test(path))
    .map(path => path.slice(0, path.lastIndexOf('/') + 1));
  const found: Manifests = { manifests: [], problems: [] };
  const values = new Map<string, unknown>();
  for (const path of paths) {
    const chart = charts.find(one => path.startsWith(`${one}templates/`));
    const text = await files.read(path);
    if (text === undefined) continue;
    const source =
      chart === undefined
        ? text
        : fillTemplate(text, await valuesOf(files, chart, values));
    const isTemplate = chart !== undefined || text.includes('{{');
    const reading = readYaml(source);
    if ('problem' in reading) {
      // Not every YAML file is a manifest: only what looks like one is worth a word.
      if (!/^\s*kind:/m.test(text)) continue;
      found.problems.push({
        message: isTemplate ? templateProblem : reading.problem.message,
        repository: files.name,
        path,
        line: reading.problem.line,
      });
      continue;
    }
    found.manifests.push(
      ...reading.documents
        .flatMap(document => [document, ...itemsOf(document)])
        .flatMap(document => manifestOf(files.name, path, document)),
    );
  }
  return found;
}

async function valuesOf(
  files: RepositoryFiles,
  chart: string,
  known: Map<string, unknown>,
): Promise<unknown> {
  if (!known.has(chart)) {
    const text = await files.read(`${chart}values.yaml`);
    const reading = text === undefined ? undefined : readYaml(text);
    const documents =
      reading && 'documents' in reading ? reading.documents : [];
    known.set(chart, documents[0]?.value);
  }
  return known.get(chart);
}

/** Objects of a `List`. */
function itemsOf(document: YamlDocument): YamlDocument[] {
  if (textAt(document.value, 'kind') !== 'List') return [];
  return listAt(document.value, 'items').map((value, number) => ({
    value,
    lineOf: path => document.lineOf(['items', number, ...path]),
  }));
}

function manifestOf(
  repository: string,
  path: string,
  { value, lineOf }: YamlDocument,
): Manifest[] {
  const kind = textAt(value, 'kind');
  const isManifest = kind !== undefined && textAt(value, 'apiVersion');
  return isManifest ? [{ repository, path, kind, value, lineOf }] : [];
}
