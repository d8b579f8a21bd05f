import { findBrokenRules } from './findBrokenRules';
import { readObjects } from './kubernetesObjects';

const container = `
      - name: api
        image: harbor.io/p/api:4f1c2ab9
        readinessProbe: { httpGet: { path: /ready, port: 8080 } }
        resources:
          requests: { cpu: 100m, memory: 64Mi }
          limits: { cpu: 100m, memory: 64Mi }`;

const pod = `
kind: Pod
metadata: { name: api, labels: { app: api, env: prod, tier: backend } }
spec:
  containers:${container.replaceAll('\n      ', '\n    ')}`;

const rulesOf = (manifest: string) =>
  readObjects(manifest)
    .flatMap(findBrokenRules)
    .map(({ rule }) => rule);

describe('findBrokenRules', () => {
  it('finds nothing in what production accepts', () => {
    expect(rulesOf(pod)).toEqual([]);
    expect(rulesOf(pod.replace(':4f1c2ab9', '@sha256:0123abcd'))).toEqual([]);
  });

  it.each([
    ['check-labels', 'tier: backend', 'tier: bouchon'],
    ['check-labels', 'env: prod', 'Env: prod'],
    ['disallow-latest', ':4f1c2ab9', ':latest'],
    ['disallow-latest', ':4f1c2ab9', ''],
    ['restrict-image-registry', 'harbor.io/p', 'gcr.io/p'],
    ['restrict-image-registry', 'harbor.io/p/api', 'api'],
    ['need-liveness-readiness', 'readinessProbe', 'lifecycle'],
    [
      'need-containers-ressources',
      'limits: { cpu: 100m, memory: 64Mi }',
      'limits: { cpu: 100m }',
    ],
    [
      'security-context',
      'resources:',
      'securityContext: { runAsUser: 0 }\n      resources:',
    ],
    [
      'security-context',
      'resources:',
      'securityContext: { allowPrivilegeEscalation: true }\n      resources:',
    ],
    [
      'security-context',
      'spec:',
      'spec:\n  securityContext: { fsGroup: 1000 }',
    ],
    [
      'disallow-hostpath',
      'spec:',
      'spec:\n  volumes: [{ name: logs, hostPath: { path: /var/log } }]',
    ],
  ])('names %s', (rule, from, to) => {
    expect(pod).toContain(from);
    expect(rulesOf(pod.replace(from, to))).toEqual([rule]);
  });

  it('accepts a security context that only narrows rights', () => {
    const narrowed = pod.replace(
      'resources:',
      'securityContext: { runAsNonRoot: true, readOnlyRootFilesystem: true }\n      resources:',
    );
    expect(rulesOf(narrowed)).toEqual([]);
  });

  it.each(['Deployment', 'StatefulSet', 'DaemonSet', 'Job'])(
    'looks into the pods of a %s',
    kind => {
      const manifest = `kind: ${kind}\nspec:\n  template:\n    spec:\n      containers: [{ name: a, image: b }]`;
      expect(rulesOf(manifest)).toEqual(
        expect.arrayContaining(['check-labels', 'disallow-latest']),
      );
      expect(rulesOf(manifest).includes('need-liveness-readiness')).toBe(
        kind !== 'Job',
      );
    },
  );

  it.each([
    [
      'disallow-latest',
      'kind: CronJob\nspec: { jobTemplate: { spec: { template: { spec: { initContainers: [{ name: a, image: quay.io/a }] } } } } }',
    ],
    ['cm-no-credentials', 'kind: ConfigMap\ndata: { PASSWORD: a }'],
    ['restrict-nodeport', 'kind: Service\nspec: { type: NodePort }'],
    [
      'limit-size-pvc',
      'kind: PersistentVolumeClaim\nspec: { resources: { requests: { storage: 1Ti } } }',
    ],
    [
      'disallow-selfprovisionning',
      'kind: ClusterRoleBinding\nroleRef: { name: self-provisioners }',
    ],
  ])('names %s in other objects', (rule, manifest) => {
    expect(rulesOf(manifest)).toContain(rule);
  });

  it.each([
    'kind: ConfigMap\ndata: { BASE_HOTE: a }',
    'kind: Service\nspec: { type: ClusterIP }',
    'kind: PersistentVolumeClaim\nspec: { resources: { requests: { storage: 900Gi } } }',
    'kind: RoleBinding\nroleRef: { name: view }',
  ])('finds nothing in %j', manifest => {
    expect(rulesOf(manifest)).toEqual([]);
  });
});
