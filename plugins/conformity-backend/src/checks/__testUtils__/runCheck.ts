import type { Entity } from '@backstage/catalog-model';
import type {
  Check,
  CheckedProject,
  CheckedRepository,
  CheckInput,
  RepositoryFiles,
} from '../Check';

/** Text of each file of a repository, by its path. */
export type Files = Record<string, string>;

export const application: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'sirene', namespace: 'default' },
  spec: { type: 'application' },
};

export function repositoryOf(
  name: string,
  purpose: CheckedRepository['purpose'],
  change: Partial<CheckedRepository> = {},
): CheckedRepository {
  return { id: name, name, purpose, isPrivate: false, ...change };
}

export function projectOf(
  change: Partial<CheckedProject> = {},
): CheckedProject {
  return {
    slug: 'sirene',
    state: 'active',
    environments: [],
    repositories: [
      repositoryOf('app', 'application'),
      repositoryOf('infra', 'infrastructure'),
    ],
    ...change,
  };
}

function filesOf(name: string, files: Files): RepositoryFiles {
  return {
    name,
    revision: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    list: () => Object.keys(files),
    read: async path => files[path],
  };
}

/** Runs a check on the files of the repositories `app` and `infra` of one project. */
export async function runCheck(
  check: Check,
  given: { app?: Files; infra?: Files } & Partial<CheckInput>,
) {
  const { app, infra, ...input } = given;
  const { outcome, findings } = await check.run({
    application,
    parts: [],
    projects: [projectOf()],
    repositories: [
      ...(app ? [filesOf('app', app)] : []),
      ...(infra ? [filesOf('infra', infra)] : []),
    ],
    ...input,
  });
  return {
    outcome,
    /** Where each finding is, with what it says in French. */
    findings: findings.map(({ repository, path, line, message }) =>
      [
        [repository, path, line].filter(part => part !== undefined).join(':'),
        message.fr,
      ]
        .filter(part => part !== '')
        .join(' '),
    ),
  };
}

/** A deployment of one container, with more in the container or in the pod. */
export function deployment(
  container: string,
  pod = '',
  labels = 'app: sirene',
): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: sirene
spec:
  template:
    metadata:
      labels:
${indent(labels, 8)}
    spec:
${pod && `${indent(pod, 6)}\n`}      containers:
        - name: web
${indent(container, 10)}
`;
}

function indent(text: string, by: number): string {
  return text
    .split('\n')
    .map(line => (line ? ' '.repeat(by) + line : ''))
    .join('\n');
}
