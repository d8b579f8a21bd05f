import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Ajv from 'ajv';
import { platformSchemas } from '../schemas';
import { findBrokenRules } from './findBrokenRules';
import { readObjects, type KubernetesObject } from './kubernetesObjects';
import type { Problem } from './Problem';
import { runTool } from './runTool';

const ajv = new Ajv({ allErrors: true, strict: false });

/** Kinds of the catalog of the portal, which are no objects of a cluster. */
const catalogGroup = /^(backstage\.io|cloud-pi-native\.fr)\//;

/** A group with a dot is not of Kubernetes itself, unless it is its own. */
const groupOfPlatform = /^[a-z0-9-]+(\.[a-z0-9-]+)+\//;

/**
 * Looks at a manifest: every object against the schema of its kind, closed so that a misspelt field is found, and
 * against what production refuses.
 */
export async function checkManifest(
  path: string,
  text: string,
): Promise<Problem[]> {
  const objects = readObjects(text).filter(
    ({ apiVersion = '' }) => !catalogGroup.test(apiVersion),
  );
  const native = objects.filter(isNative);
  return [
    ...objects.flatMap(findBrokenRules),
    ...objects.filter(object => !isNative(object)).flatMap(problemsOfPlatform),
    ...(native.length > 0 ? await problemsOfKubernetes(path, native) : []),
  ];
}

function schemaOf({ apiVersion, kind }: KubernetesObject): object | undefined {
  return platformSchemas[`${apiVersion}/${kind}`];
}

function isNative(object: KubernetesObject): boolean {
  const { apiVersion = '' } = object;
  const isOfKubernetes =
    !groupOfPlatform.test(apiVersion) || apiVersion.includes('.k8s.io/');
  return isOfKubernetes && !schemaOf(object);
}

function problemsOfPlatform(object: KubernetesObject): Problem[] {
  const schema = schemaOf(object);
  if (!schema) {
    const message = `no schema is known of ${object.apiVersion} ${object.kind}`;
    return [{ rule: 'schema', message }];
  }
  const validate = ajv.compile(schema);
  validate(object);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) => ({
      rule: 'schema',
      message: `${object.kind}${instancePath} ${message} ${JSON.stringify(
        params,
      )}`,
    }),
  );
}

/** With the published schemas of Kubernetes. */
async function problemsOfKubernetes(
  path: string,
  objects: KubernetesObject[],
): Promise<Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tutoriel-'));
  const file = join(folder, basename(path));
  try {
    await writeFile(
      file,
      objects.map(object => JSON.stringify(object)).join('\n---\n'),
    );
    const { code, output } = await runTool('kubernetes-validate', [
      '--strict',
      '--quiet',
      file,
    ]);
    // With nothing to say it says nothing; a kind that it does not know makes it warn, and succeed.
    return code === 0 && output === ''
      ? []
      : [{ rule: 'schema', message: output.trim() }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
