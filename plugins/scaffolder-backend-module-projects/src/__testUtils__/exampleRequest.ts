import type { AccessRequestInput } from '@cloud-pi-native/plugin-projects-common';

const amount = { cpu: 1, memory: 2, gpu: 0, storage: 5 };

/** A request as the form sends it. */
export const exampleRequest = {
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
  quotas: { production: amount, 'non-production': amount },
  environments: [
    {
      name: 'dev',
      stage: 'dev',
      cluster: 'resource:default/np-1',
      resources: amount,
    },
  ],
  repositories: [
    { name: 'infra', isPrivate: false, purpose: 'infrastructure' },
  ],
  members: [{ userRef: 'user:default/camille.porteur', role: 'admin' }],
  eligibility: { container: true },
} satisfies AccessRequestInput;
