/** Words of states, of checks and of requirements. */
export const wordMessages = {
  title: 'Conformity',
  state: {
    met: 'Met',
    partial: 'Partial',
    unmet: 'Not met',
    'not-applicable': 'Not applicable',
    derogation: 'Derogation',
    unstated: 'Not stated',
  },
  letter: {
    met: 'M',
    partial: 'P',
    unmet: 'N',
    'not-applicable': '–',
    derogation: 'D',
    unstated: '?',
  },
  basis: {
    derogation: 'Under a derogation in force.',
    statement: 'What the project states.',
    contradiction:
      'The project states that it is met, and an automatic check shows that it is not.',
    check: 'What an automatic check found; the project has stated nothing.',
    rejection: 'The architect rejected what the project stated.',
    nothing: 'Nobody has stated anything, and no check decides.',
  },
  reviewed: 'Accepted by the architect.',
  notReviewed: 'Not reviewed by the architect yet.',
  level: {
    P: 'Essential (P)',
    I: 'Important (I)',
  },
  blocker: {
    unmet: 'not met',
    partial: 'met in part only',
    unstated: 'not stated',
    'exclusion-not-reviewed':
      'said not to apply, which the architect has not accepted',
  },
  strength: {
    proves: 'Proves: decides whether the requirement is met.',
    refutes:
      'Refutes: a failure shows that the requirement is not met, a success is not enough.',
    suggests: 'Suggests: helps the reviewer, decides nothing.',
  },
  outcome: {
    pass: 'Passed',
    fail: 'Failed',
    unknown: 'Cannot tell',
  },
  verdict: {
    accepted: 'Accepted',
    rejected: 'Rejected',
  },
  derogationState: {
    asked: 'Asked for',
    granted: 'Granted',
    refused: 'Refused',
    expired: 'Ended',
    withdrawn: 'Taken back',
  },
  nothingExpected: 'nothing expected',
  documentationOf: 'Page of the CCT on {{key}} (in French)',
  tutorial: 'Tutorial: {{title}}',
} as const;
