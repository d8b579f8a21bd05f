/** English messages of the forms about quotas. */
export const dialogMessages = {
  form: {
    wanted: 'Quota wanted',
    granted: 'Quota granted',
    unlimited: 'Without limit, until a last day',
    unlimitedHint:
      'An explicit and temporary decision: after that day, the amounts above hold again. Clusters keep their limits.',
    until: 'Last day without limit',
    untilMissing: 'Give the last day without limit.',
    untilPast: 'The last day without limit must be to come.',
    untilFar:
      'The last day without limit is at most {{days}} days away; the decision can be taken again then.',
    amount: '{{name}}: write a number, 0 or more, with three decimals at most.',
    unchanged: 'These are the values of the quota now: change at least one.',
    reason: 'Reason',
    reasonMissing: 'Give the reason.',
  },
  ask: {
    title: 'Ask for another quota – {{class}}',
    now: 'Quota now',
    reasonHint:
      'What changes for the project, and until when. Those who decide read it.',
    next: 'The Service Team or the socle decides, and tells you. Nothing changes until then.',
    send: 'Send the request',
  },
  decide: {
    title: 'Decide: {{project}}, {{class}}',
    choice: 'Decision',
    grant: 'Grant, as asked or with other values',
    refuse: 'Refuse',
    reasonHint: 'The project reads it.',
    result: 'The quota once granted',
    send: 'Record the decision',
  },
} as const;
