import type { AccessRequestInput } from '@cloud-pi-native/plugin-projects-common';

/** The request that the reader of « Premier projet » sends. */
export function demoRequest(options: {
  name: string;
  termsVersion: string;
  applicationSource: string;
}): AccessRequestInput {
  const cluster = 'resource:default/nubo-np-1';
  return {
    organisation: 'Bureau des usagers',
    application: { kind: 'new', title: 'Démarches en ligne' },
    name: options.name,
    description: 'Dépôt et suivi des démarches des usagers',
    sponsor: 'Claire Martin',
    stateCorrespondent: 'claire.martin@exemple.gouv.fr',
    budgetCode: '0216-CPRH-CP01',
    termsVersion: options.termsVersion,
    protection: 'NP',
    exposures: ['rie'],
    hostingTarget: 'shared',
    quotas: {
      production: { cpu: 4, memory: 8, gpu: 0, storage: 40 },
      'non-production': { cpu: 2, memory: 4, gpu: 0, storage: 20 },
    },
    environments: [
      {
        name: 'dev',
        stage: 'dev',
        cluster,
        resources: { cpu: 1, memory: 2, gpu: 0, storage: 10 },
      },
      {
        name: 'prod',
        stage: 'prod',
        cluster,
        resources: { cpu: 2, memory: 4, gpu: 0, storage: 20 },
      },
    ],
    repositories: [
      {
        name: 'api',
        url: options.applicationSource,
        isPrivate: false,
        purpose: 'application',
      },
      { name: 'infra', isPrivate: false, purpose: 'infrastructure' },
    ],
    members: [
      { userRef: 'user:default/camille.porteur', role: 'admin' },
      { userRef: 'user:default/dalia.dev', role: 'developer' },
    ],
    eligibility: {
      container: true,
      stateless: true,
      rootless: true,
      configuration: true,
      'git-https': true,
      gitops: true,
    },
  };
}
