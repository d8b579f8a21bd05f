import {
  podTemplateOf,
  type Container,
  type KubernetesObject,
  type PodTemplate,
} from './kubernetesObjects';
import type { Problem } from './Problem';

/** Values that the offer's list of labels allows. */
const labelValues: Record<string, string[] | undefined> = {
  app: undefined,
  env: ['dev', 'formation', 'qualif', 'test', 'preprod', 'prod'],
  tier: ['frontend', 'backend', 'db', 'cache', 'auth'],
};

const registries = [
  // The platform's own, under the name that the examples give it.
  'harbor.exemple.gouv.fr/',
  'docker.io/',
  'harbor.io/',
  'registry.redhat.io/',
  'quay.io/',
  'bitnami/',
  'ghcr.io/',
];

const credentialKeys = ['password', 'passwd', 'secret_key'];

const gibibytesOf: Record<string, number> = { Mi: 1 / 1024, Gi: 1, Ti: 1024 };

/**
 * What production would refuse in an object: the Kyverno rules that the offer enforces there, by their published
 * names, and `security-context` for what the security context constraints of OpenShift refuse everywhere.
 */
export function findBrokenRules(object: KubernetesObject): Problem[] {
  const template = podTemplateOf(object);
  const problems = [
    ...problemsOfKind(object),
    ...(template ? problemsOfPod(template, isTask(object)) : []),
  ];
  const name = `${object.kind} ${nameOf(object)}`;
  return problems.map(({ rule, message }) => ({
    rule,
    message: `${name}: ${message}`,
  }));
}

function nameOf({ metadata }: KubernetesObject & { metadata?: object }) {
  return metadata && 'name' in metadata ? metadata.name : '';
}

/** A task ends by itself and receives no traffic: it has no use for probes. */
function isTask({ kind }: KubernetesObject): boolean {
  return kind === 'Job' || kind === 'CronJob';
}

function* problemsOfKind(object: KubernetesObject): Generator<Problem> {
  if (object.kind === 'ConfigMap') {
    for (const key of Object.keys(object.data ?? {})) {
      if (credentialKeys.includes(key.toLowerCase())) {
        yield { rule: 'cm-no-credentials', message: `holds "${key}"` };
      }
    }
  }
  if (object.kind === 'Service' && object.spec?.type === 'NodePort') {
    yield { rule: 'restrict-nodeport', message: 'is a NodePort' };
  }
  if (object.kind === 'PersistentVolumeClaim') {
    const storage = object.spec?.resources?.requests?.storage ?? '';
    const [, amount, unit] = /^([\d.]+)(Mi|Gi|Ti)$/.exec(storage) ?? [];
    if (!(Number(amount) * gibibytesOf[unit] < 1024)) {
      yield { rule: 'limit-size-pvc', message: `asks for "${storage}"` };
    }
  }
  if (
    object.kind.endsWith('RoleBinding') &&
    object.roleRef?.name === 'self-provisioners'
  ) {
    yield {
      rule: 'disallow-selfprovisionning',
      message: 'binds to self-provisioners',
    };
  }
}

function* problemsOfPod(
  { metadata, spec }: PodTemplate,
  task: boolean,
): Generator<Problem> {
  for (const [label, values] of Object.entries(labelValues)) {
    const value = metadata?.labels?.[label];
    if (!value || (values && !values.includes(value))) {
      yield { rule: 'check-labels', message: `label ${label} is "${value}"` };
    }
  }
  for (const volume of spec?.volumes ?? []) {
    if (volume.hostPath) {
      yield {
        rule: 'disallow-hostpath',
        message: `volume ${volume.name} is of the node`,
      };
    }
  }
  if (spec?.securityContext && Object.keys(spec.securityContext).length > 0) {
    yield { rule: 'security-context', message: 'imposes one on the pod' };
  }
  for (const container of spec?.initContainers ?? []) {
    yield* problemsOfContainer(container);
  }
  for (const container of spec?.containers ?? []) {
    yield* problemsOfContainer(container);
    const { livenessProbe, readinessProbe, startupProbe } = container;
    if (!task && !livenessProbe && !readinessProbe && !startupProbe) {
      yield {
        rule: 'need-liveness-readiness',
        message: `container ${container.name} has no probe`,
      };
    }
  }
}

function* problemsOfContainer(container: Container): Generator<Problem> {
  const { name, image = '', resources, securityContext } = container;
  const tag = /:([^:/]+)$/.exec(image)?.[1];
  if (!image.includes('@sha256:') && (!tag || tag === 'latest')) {
    yield { rule: 'disallow-latest', message: `${name} runs "${image}"` };
  }
  if (!registries.some(registry => image.startsWith(registry))) {
    yield {
      rule: 'restrict-image-registry',
      message: `${name} runs "${image}"`,
    };
  }
  for (const side of ['requests', 'limits'] as const) {
    for (const resource of ['cpu', 'memory']) {
      if (resources?.[side]?.[resource] === undefined) {
        yield {
          rule: 'need-containers-ressources',
          message: `${name} has no ${side}.${resource}`,
        };
      }
    }
  }
  if (securityContext && imposes(securityContext)) {
    yield { rule: 'security-context', message: `imposes one on ${name}` };
  }
}

/** What only narrows the rights of a container is welcome; the rest is the platform's to decide. */
function imposes(securityContext: object): boolean {
  const harmless: Record<string, unknown> = {
    allowPrivilegeEscalation: false,
    privileged: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
  };
  return Object.entries(securityContext).some(
    ([key, value]) => !(key in harmless) || harmless[key] !== value,
  );
}
