import {
  type AccessRequestInput,
  approvedAsAsked,
  eligibilityQuestions,
} from '@cloud-pi-native/plugin-projects-common';

/** A request that breaks no rule. */
export function accessRequest(
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
        cluster: 'resource:default/nubo-np-1',
        resources: { cpu: 1, memory: 2, gpu: 0, storage: 5 },
      },
    ],
    repositories: [
      {
        name: 'api',
        url: 'https://depot.invalid/vigie/api.git',
        isPrivate: true,
        purpose: 'application',
      },
    ],
    members: [{ userRef: 'user:default/admin', role: 'admin' }],
    eligibility: Object.fromEntries(
      eligibilityQuestions.map(({ id }) => [id, true]),
    ),
    ...change,
  };
}

/** An approval of {@link accessRequest} as it was asked. */
export const approval = approvalOf(accessRequest());

export function approvalOf(request: AccessRequestInput) {
  return { approved: approvedAsAsked(request), reason: 'Conforme' };
}
