import {
  type AccessRequestInput,
  eligibilityQuestions,
} from '@cloud-pi-native/plugin-projects-common';
import { people } from './people';

/** A request that breaks no rule: two repositories, two environments, two members besides the requester. */
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
      'non-production': { cpu: 2, memory: 4, gpu: 0, storage: 10 },
    },
    environments: [
      {
        name: 'dev',
        stage: 'dev',
        cluster: 'resource:default/np-1',
        resources: { cpu: 0.5, memory: 2, gpu: 0, storage: 5 },
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
      { userRef: people.porteur, role: 'admin' },
      { userRef: people.developer, role: 'developer' },
    ],
    eligibility: Object.fromEntries(
      eligibilityQuestions.map(({ id }) => [id, true]),
    ),
    ...change,
  };
}
