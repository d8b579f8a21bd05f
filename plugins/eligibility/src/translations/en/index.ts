/** English messages of eligibility. */
export const englishMessages = {
  title: 'Eligibility',
  description:
    'May the offer host your application? Answer at your own pace: each answer is kept, and the verdict says why and what to do.',
  colon: ': ',
  yes: 'Yes',
  no: 'No',
  comment: 'Comment (optional)',
  work: 'What to do: {{work}}',
  readOnly: 'You may read these answers, not change them.',
  progressOf: '{{answered}} of {{total}}',
  page: {
    title: 'Eligibility of {{title}}',
    description:
      'Each answer is kept at once. You may stop and come back: the questionnaire goes on where it was left.',
  },
  list: {
    caption: 'Eligibility questionnaires',
    application: 'Application',
    verdict: 'Verdict',
    case: 'Support case',
    progress: 'Questions answered',
    updated: 'Changed',
    none: 'No questionnaire yet',
    noneHint: 'Begin one for your application: it takes about twenty minutes.',
  },
  begin: {
    button: 'Begin a questionnaire',
    title: 'Begin a questionnaire',
    send: 'Begin',
    which: 'Which application?',
    existing: 'One of the catalog',
    new: 'One that is not there yet',
    application: 'Application',
    name: 'Name of the application',
    missing: {
      existing: 'Choose an application of the catalog.',
      new: 'Give the application a name.',
    },
  },
  tab: {
    none: 'Nobody has begun the questionnaire of this application',
    noneHint:
      'It says whether the offer may host it, with what work, and fills in a part of the access request.',
  },
  step: {
    label: 'Parts of the questionnaire',
    profile: 'The project',
    dossier: 'The dossier',
    verdict: 'Verdict',
    withProgress: '{{name}} ({{answered}}/{{total}})',
    previous: 'Previous part',
    next: 'Next part',
  },
  save: {
    saving: 'Saving…',
    saved: 'Saved.',
    failed: 'This answer was not kept: {{message}}',
  },
  profile: {
    carrier: 'Who carries the project?',
    goal: 'What for?',
    case: 'Support case {{number}}: {{support}}.',
    protection: 'Protection that the data need',
    exposures: 'Networks that must reach the application',
    exposuresHint: 'Several are possible.',
    private: 'Are some repositories private?',
  },
  protection: { NP: 'Unprotected', DR: 'Restricted (DR)' },
  exposure: { internet: 'Internet', intranet: 'Intranet', rie: 'RIE' },
  dossier: {
    hint: 'What the Service Team will ask for. It does not change the verdict.',
    urlOf: 'Address of: {{item}}',
    urlWrong: 'The address must begin with https:// or http://.',
  },
  verdict: {
    incomplete: 'In progress',
    'not-eligible': 'Not eligible',
    'eligible-with-work': 'Eligible, with work to do',
    eligible: 'Eligible',
  },
  verdictWhy: {
    incomplete:
      'Some blocking or mandatory criteria have no answer yet: the verdict comes once they do.',
    'not-eligible':
      'At least one blocking criterion is not met and its work is not planned.',
    'eligible-with-work':
      'Nothing blocks the application, provided that the work below is done before production.',
    eligible: 'Every blocking and mandatory criterion is met.',
  },
  otherHost: 'The offer does not host the projects of this support case.',
  support: 'Support',
  supportCase: 'Case {{number}}: {{support}}',
  supportUnknown: 'Say who carries the project and what for.',
  workTitle: 'Work to do',
  openTitle: 'Still to be answered',
  adviceTitle: 'Advised',
  dossierTitle: 'Items of the dossier that are not ready',
  nextTitle: 'Next',
  nextHint:
    'The access request takes over what you answered here: nothing is asked twice.',
  ask: 'Ask for access with these answers',
  keep: 'Keep this verdict',
  version: {
    caption: 'Verdicts kept',
    number: 'Version',
    at: 'Date',
    by: 'By',
  },
} as const;
