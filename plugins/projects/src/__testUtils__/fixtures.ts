import type { Entity } from '@backstage/catalog-model';
import {
  eligibilityQuestions,
  type AccessRequest,
  type AccessRequestContext,
  type AccessRequestInput,
  type AccessRequestSummary,
  type Project,
  type ProjectSummary,
  type Run,
  type RunStep,
  type ServiceStatus,
} from '@cloud-pi-native/plugin-projects-common';

export const camille = 'user:default/camille.porteur';
export const sophie = 'user:default/sophie.service';
export const dalia = 'user:default/dalia.dev';

/** What the catalog holds in these tests: people, a team, an application. */
export const catalogEntities: Entity[] = [
  person('camille.porteur', 'Camille Porteur', ['group:default/usagers']),
  person('sophie.service', 'Sophie Service'),
  person('dalia.dev', 'Dalia Dev'),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name: 'usagers',
      namespace: 'default',
      title: 'Direction des usagers',
    },
    spec: { type: 'department', children: [] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name: 'timbres',
      namespace: 'default',
      title: 'Timbres en ligne',
    },
    spec: { owner: 'group:default/usagers' },
  },
];

function person(name: string, displayName: string, groups: string[] = []) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { displayName }, memberOf: groups },
    relations: groups.map(targetRef => ({ type: 'memberOf', targetRef })),
  };
}

export const context: AccessRequestContext = {
  clusters: [
    {
      entityRef: 'resource:default/nubo-np-1',
      title: 'Nubo NP 1',
      zone: 'usuelle',
      zoneTitle: 'Zone usuelle',
      protection: 'NP',
      stages: ['dev', 'staging', 'integration', 'prod'],
    },
    {
      entityRef: 'resource:default/nubo-dr-1',
      title: 'Nubo DR 1',
      zone: 'restreinte',
      zoneTitle: 'Zone restreinte',
      protection: 'DR',
      stages: ['dev', 'prod'],
    },
  ],
  termsVersion: '2026-01',
  allowInsecureLoopback: false,
};

export const asked: AccessRequestInput = {
  organisation: 'Direction des usagers',
  application: { kind: 'new', title: 'Téléservice' },
  name: 'teleservice',
  description: 'Un téléservice pour les usagers.',
  sponsor: 'Alex Sponsor',
  stateCorrespondent: 'alex.etat@exemple.gouv.fr',
  budgetCode: 'UO-42',
  termsVersion: '2026-01',
  protection: 'NP',
  exposures: ['internet'],
  hostingTarget: 'shared',
  quotas: {
    production: { cpu: 4, memory: 8, gpu: 0, storage: 20 },
    'non-production': { cpu: 4, memory: 8, gpu: 0, storage: 20 },
  },
  environments: [
    {
      name: 'dev',
      stage: 'dev',
      cluster: 'resource:default/nubo-np-1',
      resources: { cpu: 1, memory: 2, gpu: 0, storage: 5 },
    },
  ],
  repositories: [
    {
      name: 'api',
      url: 'https://forge.exemple.gouv.fr/equipe/api.git',
      isPrivate: true,
      purpose: 'application',
    },
  ],
  members: [{ userRef: camille, role: 'admin' }],
  eligibility: Object.fromEntries(
    eligibilityQuestions.map(({ id }) => [id, true]),
  ),
};

export function requestOf(changes: Partial<AccessRequest> = {}): AccessRequest {
  return {
    id: 'r1',
    state: 'submitted',
    requester: camille,
    createdAt: '2026-11-02T09:00:00Z',
    updatedAt: '2026-11-02T09:00:00Z',
    termsAcceptedAt: '2026-11-02T09:00:00Z',
    asked,
    events: [
      {
        id: 'e1',
        type: 'submitted',
        actor: camille,
        at: '2026-11-02T09:00:00Z',
      },
    ],
    allowed: [],
    ...changes,
  };
}

export function summaryOf(
  changes: Partial<AccessRequestSummary> = {},
): AccessRequestSummary {
  return {
    id: 'r1',
    state: 'submitted',
    requester: camille,
    createdAt: '2026-11-02T09:00:00Z',
    updatedAt: '2026-11-02T09:00:00Z',
    name: 'teleservice',
    organisation: 'Direction des usagers',
    protection: 'NP',
    ...changes,
  };
}

export function projectOf(changes: Partial<Project> = {}): Project {
  return {
    id: 'p1',
    name: 'teleservice',
    slug: 'teleservice',
    description: asked.description,
    organisation: asked.organisation,
    applicationRef: 'system:default/timbres',
    protection: 'NP',
    state: 'active',
    requestId: 'r1',
    quotas: asked.quotas,
    environments: asked.environments.map(environment => ({
      ...environment,
      id: 'env1',
      zone: 'usuelle',
    })),
    repositories: asked.repositories.map(repository => ({
      ...repository,
      id: 'rep1',
    })),
    members: [
      {
        userRef: camille,
        role: 'admin',
        isOwner: true,
        since: '2026-11-02T09:00:00Z',
      },
      {
        userRef: dalia,
        role: 'developer',
        isOwner: false,
        since: '2026-11-03T09:00:00Z',
      },
    ],
    createdAt: '2026-11-02T09:00:00Z',
    updatedAt: '2026-11-02T09:00:00Z',
    allowed: [],
    ...changes,
  };
}

export function projectSummaryOf(
  changes: Partial<ProjectSummary> = {},
): ProjectSummary {
  const { id, name, slug, description, organisation, applicationRef } =
    projectOf();
  return {
    id,
    name,
    slug,
    description,
    organisation,
    applicationRef,
    protection: 'NP',
    state: 'active',
    createdAt: '2026-11-02T09:00:00Z',
    updatedAt: '2026-11-02T09:00:00Z',
    ...changes,
  };
}

export function stepOf(changes: Partial<RunStep> = {}): RunStep {
  return {
    id: 's1',
    service: 'gitlab',
    key: 'group',
    change: 'create',
    target: 'projets/teleservice',
    state: 'succeeded',
    attempts: 1,
    startedAt: '2026-11-02T09:00:00Z',
    finishedAt: '2026-11-02T09:00:02Z',
    log: [
      {
        at: '2026-11-02T09:00:01Z',
        level: 'info',
        message: { fr: 'Groupe créé', en: 'Group created' },
      },
    ],
    ...changes,
  };
}

export const services: ServiceStatus[] = [
  {
    service: 'gitlab',
    state: 'ready',
    links: [
      { title: 'GitLab', url: 'http://gitlab.exemple.gouv.fr/teleservice' },
    ],
    steps: [stepOf()],
  },
  { service: 'catalog', state: 'ready', links: [], steps: [] },
];

/** GitLab did its group and failed on a repository. */
export const failedServices: ServiceStatus[] = [
  {
    service: 'gitlab',
    state: 'failed',
    detail: { fr: 'GitLab ne répond pas', en: 'GitLab did not answer' },
    links: [],
    steps: [
      stepOf(),
      stepOf({
        id: 's2',
        key: 'repository:api',
        target: 'projets/teleservice/api',
        state: 'failed',
        attempts: 3,
        error: {
          fr: 'GitLab a répondu 503 : réessayez plus tard',
          en: 'GitLab answered 503: try again later',
        },
      }),
    ],
  },
  { service: 'mirrors', state: 'pending', links: [], steps: [] },
];

export const run: Run = {
  id: 'run1',
  projectSlug: 'teleservice',
  kind: 'enrolment',
  state: 'succeeded',
  requestedBy: sophie,
  createdAt: '2026-11-02T09:00:00Z',
  finishedAt: '2026-11-02T09:00:10Z',
  services: [{ service: 'gitlab', state: 'succeeded' }],
  steps: [stepOf()],
};
