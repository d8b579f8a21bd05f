import type { AccessRequestContext, AccessRequestInput } from '../types';
import { eligibilityQuestions } from '../rules';

/** Two zones, two clusters each way of protection, as a platform would offer. */
export const exampleContext: AccessRequestContext = {
  clusters: [
    {
      entityRef: 'resource:default/np-1',
      title: 'NP 1',
      zone: 'usuelle',
      zoneTitle: 'Zone usuelle',
      protection: 'NP',
      stages: ['dev', 'staging', 'integration', 'prod'],
    },
    {
      entityRef: 'resource:default/np-dev',
      title: 'NP dev',
      zone: 'usuelle',
      zoneTitle: 'Zone usuelle',
      protection: 'NP',
      stages: ['dev'],
    },
    {
      entityRef: 'resource:default/dr-1',
      title: 'DR 1',
      zone: 'restreinte',
      zoneTitle: 'Zone restreinte',
      protection: 'DR',
      stages: ['dev', 'prod'],
    },
  ],
  termsVersion: '2026-01',
  allowInsecureLoopback: false,
};

/** A request that breaks no rule and fills its envelopes to the brim. */
export function exampleRequest(
  change: Partial<AccessRequestInput> = {},
): AccessRequestInput {
  return {
    organisation: 'Direction des phares',
    application: { kind: 'new', title: 'Vigie' },
    name: 'vigie',
    description: 'Surveillance des côtes',
    sponsor: 'Jeanne Sémaphore',
    stateCorrespondent: 'jeanne.semaphore@exemple.gouv.fr',
    budgetCode: 'UO-0176',
    termsVersion: '2026-01',
    protection: 'NP',
    exposures: ['internet'],
    hostingTarget: 'shared',
    quotas: {
      production: { cpu: 4, memory: 16, gpu: 0, storage: 50 },
      'non-production': { cpu: 0.3, memory: 4, gpu: 0, storage: 10 },
    },
    environments: [
      {
        name: 'dev',
        stage: 'dev',
        cluster: 'resource:default/np-dev',
        resources: { cpu: 0.1, memory: 2, gpu: 0, storage: 5 },
      },
      {
        name: 'integ',
        stage: 'integration',
        cluster: 'resource:default/np-1',
        resources: { cpu: 0.2, memory: 2, gpu: 0, storage: 5 },
      },
      {
        name: 'prod',
        stage: 'prod',
        cluster: 'resource:default/np-1',
        resources: { cpu: 4, memory: 16, gpu: 0, storage: 50 },
      },
    ],
    repositories: [
      {
        name: 'api',
        url: 'https://forge.exemple.fr/vigie/api.git',
        isPrivate: true,
        purpose: 'application',
      },
      { name: 'infra', isPrivate: false, purpose: 'infrastructure' },
    ],
    members: [
      { userRef: 'user:default/camille.porteur', role: 'admin' },
      { userRef: 'user:default/dalia.dev', role: 'developer' },
    ],
    eligibility: Object.fromEntries(
      eligibilityQuestions.map(({ id }) => [id, true]),
    ),
    ...change,
  };
}
