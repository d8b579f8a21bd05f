import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** Messages of the wizard fields. The French ones load with the language. */
export const wizardTranslationRef = createTranslationRef({
  id: 'plugin.projects.wizard',
  messages: {
    language: 'en',
    required: 'required',
    optional: 'optional',
    choose: 'Choose…',
    loading: 'Loading…',
    loadFailed: 'The choices could not be loaded: {{message}}',
    name: {
      label: 'Name of the project',
      description:
        '2 to 20 characters, lower-case letters and digits. It cannot be changed later.',
      checking: 'Checking that the name is free…',
      available: 'This name is free.',
      unchecked:
        'The name could not be checked now; it will be when you send the request.',
    },
    problem: {
      thisField: 'This answer',
      missing: '{{name}}: fill in this field.',
      choose: '{{name}}: choose in the list.',
      tooShort: '{{name}}: write at least {{minimum}} characters.',
      tooLong: '{{name}}: write at most {{maximum}} characters.',
      namePattern:
        '{{name}}: write only lower-case letters and digits, without accents.',
      repositoryPattern:
        '{{name}}: write only lower-case letters, digits and hyphens; it begins and ends with a letter or a digit.',
      reserved:
        '{{name}}: this name is reserved by the platform, choose another one.',
      taken: '{{name}}: this name is already taken, choose another one.',
      duplicate: '{{name}}: this name is used twice, give each its own.',
      url: '{{name}}: write an address that begins with https:// and ends with .git',
      credentials:
        '{{name}}: take the user name and the token out; they are given later, in a safe place.',
      privateWithoutUrl:
        'Give the address of the private source, or untick « private ».',
      email:
        '{{name}}: write an e-mail address, such as camille.durand@exemple.gouv.fr',
      amount: '{{name}}: write a number, 0 or more.',
      overEnvelope:
        '{{envelope}} – {{resource}}: the environments ask for {{asked}} and the quota is {{available}}. Raise the quota or make the environments smaller.',
      cluster: '{{name}}: choose the cluster.',
      stageNotOffered:
        '{{cluster}} does not take this type of environment: choose another cluster or another type.',
      protectionMismatch:
        '{{cluster}} is in a {{offered}} zone and the data are {{asked}}: choose another cluster.',
      person: '{{name}}: choose a person.',
      system: '{{name}}: choose the application.',
      twice: 'This person is already in the team.',
      noAdmin: 'The team needs at least one administrator.',
      terms: 'Accept the terms of use in force to go on.',
      eligibility:
        'An application that does not meet this condition cannot be hosted yet.',
      items: 'Correct what is marked in the list.',
      noMirror:
        'The project has no mirror of this repository whose credentials you may give: check the name, or ask an administrator of the project.',
    },
    application: {
      label: 'Application',
      which: 'What does the project build?',
      existing: 'An application of the catalog',
      new: 'A new application',
      pick: 'Application of the catalog',
      pickHint:
        'Type a part of its name. If it is not there, choose “A new application”.',
      title: 'Name of the new application',
      titleHint: 'As the people who use it know it.',
    },
    organisation: {
      label: 'Organisation',
      description:
        'Directorate, service or operator that answers for the application. Taken from your profile when it is known.',
    },
    description: {
      label: 'What the project is for',
      description: 'In two sentences; {{maximum}} characters at most.',
      left_one: '{{count}} character left',
      left_other: '{{count}} characters left',
    },
    sponsor: {
      label: 'Sponsor',
      description: 'Name of the person in your hierarchy who supports it.',
    },
    stateCorrespondent: {
      label: 'State correspondent',
      description:
        'E-mail address of the civil servant entitled to accept the terms of use.',
    },
    budgetCode: {
      label: 'Budget code (UO)',
      description: 'Operating unit that bears the cost.',
    },
    terms: {
      label: 'Terms of use',
      link: 'Read the terms of use, version {{version}} (new tab)',
      accept: 'I have read and I accept the terms of use, version {{version}}',
      changed:
        'The terms have changed since version {{accepted}}: read and accept version {{version}}.',
    },
    protection: {
      label: 'Protection of the data',
      NP: 'Not protected (NP): usual zone',
      DR: 'Restricted distribution (DR): restricted zone, II 901',
    },
    exposures: {
      label: 'Networks from which the application is reached',
      internet: 'Internet',
      intranet: 'Intranet of the ministry',
      rie: 'State interministerial network (RIE)',
      cdn: 'On the Internet, a distribution network with protection against denial of service is mandatory.',
    },
    hostingTarget: {
      label: 'Hosting',
      shared: 'Shared cluster',
      dedicated: 'Dedicated cluster',
      'own-cluster': 'My own cluster',
    },
    advice: {
      label: 'Advice on hosting',
      fits: 'fits',
      discouraged: 'discouraged',
      excluded: 'excluded',
    },
    quotas: {
      label: 'Quotas wanted',
      description:
        'Ask for what the first six months need: quotas can be raised later.',
      production: 'Production',
      nonProduction: 'Outside production',
    },
    resources: {
      label: 'Resources',
      wanted: 'Amounts wanted',
      cpu: 'CPU (cores)',
      memory: 'Memory (GiB)',
      gpu: 'GPU (cards)',
      storage: 'Storage (GiB)',
      cpuShort: 'CPU',
      memoryShort: 'memory',
      gpuShort: 'GPU',
      storageShort: 'storage',
    },
    environments: {
      label: 'Environments',
      description:
        'One environment is one namespace on a cluster. Start small: others can be added later.',
      item: 'Environment {{position}}',
      itemNamed: 'Environment « {{name}} »',
      name: 'Name',
      nameHint: '2 to 11 lower-case letters and digits.',
      stage: 'Type',
      stageHint: 'Each type draws from its own quota.',
      cluster: 'Cluster',
      clusterHint: 'Those that take this type of environment.',
      add: 'Add an environment',
      remove: 'Remove the environment {{name}}',
      left: 'Left in the quota – {{class}}: {{amount}}',
      noCluster:
        'No cluster takes this type of environment at this protection level.',
    },
    stage: {
      dev: 'Development',
      staging: 'Acceptance (staging)',
      integration: 'Integration',
      prod: 'Production',
    },
    repositories: {
      label: 'Repositories',
      description:
        'Each one is copied from your forge to the platform. No token is asked here.',
      item: 'Repository {{position}}',
      itemNamed: 'Repository « {{name}} »',
      name: 'Name in the platform',
      nameHint: '2 to 20 lower-case letters, digits and hyphens.',
      url: 'Address of the source',
      urlHint: 'Begins with https:// and ends with .git',
      urlHintOptional:
        'Begins with https://, ends with .git; empty if there is none.',
      isPrivate: 'The source is private',
      privateHint:
        'A project administrator will give the access token once the project exists; until then the mirror waits for its credentials.',
      purpose: 'Content',
      application: 'Code of the application',
      infrastructure: 'Deployment (manifests, chart)',
      add: 'Add a repository',
      remove: 'Remove the repository {{name}}',
    },
    members: {
      label: 'Team',
      description:
        'People of the directory, each with a role. Others can be added at any time.',
      item: 'Member {{position}}',
      person: 'Person',
      personHint: 'Type the beginning of a name.',
      role: 'Role',
      add: 'Add a person',
      remove: 'Remove {{name}}',
      you: '{{name}} (you)',
    },
    role: {
      admin: 'Administrator',
      devops: 'DevOps',
      developer: 'Developer',
      readonly: 'Read only',
      security: 'Security',
    },
    eligibility: {
      label: 'Is the application ready?',
      description:
        'These conditions come from the platform and have no exception. If one is missing, we tell you what to do.',
      yes: 'Yes',
      no: 'No',
      blocked: 'This answer blocks the request for now',
      allGood: 'All the conditions are met.',
      why: 'Why we ask',
      remedy: 'What to do: {{remedy}}',
      incomplete: 'Answer every question.',
    },
    room: {
      title: 'Quotas',
      caption: 'Quota – {{class}}',
      more: 'See the quotas of the project',
      ask: 'Ask for another quota',
      incomplete:
        'Give the name, the cluster and the amounts: what is left of the quota is shown here.',
    },
    project: {
      label: 'Project',
      none: 'You are an administrator of no project.',
    },
    mirror: {
      label: 'Repository',
      none: 'This project has no mirror whose credentials you may give.',
    },
    procedure: {
      list: 'Procedures',
      title: 'Procedure',
      empty: 'There is no procedure that you may start.',
      start: 'Start',
      startNamed: 'Start: {{title}}',
      review: 'Summary',
      answer: 'Answer',
      failed: 'The procedure could not be started; your answers are kept',
    },
    token: {
      given: 'Given, encrypted',
      legend: 'Credentials of the source',
      label: 'Access token',
      description:
        'A token that may read the repository. It is sent encrypted and is never shown again.',
      user: 'User name',
      userHint: 'Only when your forge asks for one.',
    },
    review: {
      title: 'Summary of the request',
      edit: 'Check before you send.',
      private: 'private',
      public: 'public',
      noSource: 'no source outside the platform',
      accepted: 'Version {{version}} accepted',
      allMet: 'All the conditions are met',
      new: '{{title}} (new)',
      nothing: 'Nothing',
      fact: '{{name}}: {{value}}',
    },
  },
  translations: { fr: () => import('./translations/wizard.fr') },
});
