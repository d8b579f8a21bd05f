/** English words of envelopes, of their states and of requests. */
export const wordMessages = {
  title: 'Quotas',
  tab: 'Quotas',
  class: {
    production: 'Production',
    'non-production': 'Outside production',
  },
  stage: {
    dev: 'Development',
    staging: 'Acceptance (staging)',
    integration: 'Integration',
    prod: 'Production',
  },
  fill: {
    free: 'Free',
    near: 'Nearly full',
    full: 'Full',
    over: 'Over',
    unlimited: 'Without limit',
  },
  changeState: {
    submitted: 'Waits for a decision',
    granted: 'Granted',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  },
  event: {
    'envelope-set': 'Quota set',
    reserved: 'Environment reserved',
    'reservation-changed': 'Reservation changed',
    released: 'Environment released',
    reconciled: 'Reservation released: the environment does not exist',
    archived: 'Project archived: everything released',
    restored: 'Project restored: everything reserved again',
  },
  unlimitedUntil: 'Without limit until {{day}}, then: {{amounts}}',
  reservedOf: '{{reserved}} of {{limit}}',
  portal: 'the portal',
} as const;
