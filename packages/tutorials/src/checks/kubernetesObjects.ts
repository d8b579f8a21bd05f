import { parseAllDocuments } from 'yaml';

/** A container, as far as the rules look at it. */
export interface Container {
  name?: string;
  image?: string;
  livenessProbe?: object;
  readinessProbe?: object;
  startupProbe?: object;
  securityContext?: object;
  resources?: {
    requests?: Record<string, unknown>;
    limits?: Record<string, unknown>;
  };
}

/** The part of a pod, or of the template of one, that the rules look at. */
export interface PodTemplate {
  metadata?: { labels?: Record<string, string> };
  spec?: {
    containers?: Container[];
    initContainers?: Container[];
    securityContext?: object;
    volumes?: { name?: string; hostPath?: object }[];
  };
}

/** A Kubernetes object; only its kind is certain. */
export interface KubernetesObject extends PodTemplate {
  apiVersion?: string;
  kind: string;
  data?: Record<string, unknown>;
  roleRef?: { name?: string };
  spec?: PodTemplate['spec'] & {
    type?: string;
    template?: PodTemplate;
    jobTemplate?: { spec?: { template?: PodTemplate } };
    resources?: { requests?: { storage?: string } };
  };
}

/**
 * The objects of a manifest, of one or several documents.
 *
 * @throws Error when it is not YAML
 */
export function readObjects(text: string): KubernetesObject[] {
  return parseAllDocuments(text).flatMap(document => {
    const [error] = document.errors;
    if (error) throw error;
    const value: unknown = document.toJS();
    return isObject(value) ? [value] : [];
  });
}

function isObject(value: unknown): value is KubernetesObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string'
  );
}

/** The pods that an object asks for, if any. */
export function podTemplateOf(
  object: KubernetesObject,
): PodTemplate | undefined {
  switch (object.kind) {
    case 'Pod':
      return object;
    case 'CronJob':
      return object.spec?.jobTemplate?.spec?.template;
    default:
      return object.spec?.template;
  }
}
