import {
  eligibilityQuestions,
  type AccessRequestInput,
} from '@cloud-pi-native/plugin-projects-common';

const dev = { cpu: 1, memory: 2, gpu: 0, storage: 5 };
const prod = { cpu: 2, memory: 4, gpu: 0, storage: 10 };

/** A request for a project with two repositories, two environments and two members. */
export function enrolmentRequest(
  name: string,
  sourceUrl: string,
): AccessRequestInput {
  return {
    organisation: 'Bureau des usagers',
    application: { kind: 'new', title: `Démarches ${name}` },
    name,
    description: 'Dépôt et suivi des démarches des usagers',
    sponsor: 'Claire Martin',
    stateCorrespondent: 'claire.martin@exemple.gouv.fr',
    budgetCode: '0216-CPRH-CP01',
    termsVersion: '2026-01',
    protection: 'NP',
    exposures: ['internet'],
    hostingTarget: 'shared',
    quotas: { production: prod, 'non-production': dev },
    environments: [
      {
        name: 'dev',
        stage: 'dev',
        cluster: 'resource:default/nubo-np-1',
        resources: dev,
      },
      {
        name: 'prod',
        stage: 'prod',
        cluster: 'resource:default/nubo-np-1',
        resources: prod,
      },
    ],
    repositories: [
      { name: 'api', url: sourceUrl, isPrivate: false, purpose: 'application' },
      {
        name: 'infra',
        url: sourceUrl,
        isPrivate: false,
        purpose: 'infrastructure',
      },
    ],
    members: [
      { userRef: 'user:default/camille.porteur', role: 'admin' },
      { userRef: 'user:default/dalia.dev', role: 'developer' },
    ],
    eligibility: Object.fromEntries(
      eligibilityQuestions.map(({ id }) => [id, true]),
    ),
  };
}
