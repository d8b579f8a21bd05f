/** Messages of « Sources ». */
export const sourceMessages = {
  sources: {
    title: 'Sources',
    description:
      'Where the map comes from: how the last readings went, and where the sources contradict each other.',
    denied: 'You may not manage the sources',
    none: 'No source is read on a schedule',
    noneText:
      'The operator sets the address of the register of applications. The catalog, files and the identity cards need no reading.',
    readNow: 'Read now',
    running: 'Being read…',
    wrong: {
      failed: 'The last reading failed; what was known is kept',
      refused: 'The last reading was refused; what was known is kept',
    },
    last: 'Last reading',
    at: '{{moment}} ({{ago}})',
    never: 'Never read yet',
    neverText: 'The first reading begins shortly after the portal starts.',
    next: 'Next reading',
    nextUnknown: 'not known yet',
    limit: 'Removals',
    limitText:
      'a reading that would remove more than {{share}} of the applications is refused',
    remarks_one: '{{count}} remark on the last reading',
    remarks_other: '{{count}} remarks on the last reading',
    readings: 'Last readings: {{source}}',
    begun: 'Began',
    outcome: 'Outcome',
    duration: 'Duration',
    count: {
      read: 'Read',
      added: 'Added',
      changed: 'Changed',
      removed: 'Removed',
    },
    problem: 'Problem',
    state: {
      running: 'Running',
      succeeded: 'Succeeded',
      failed: 'Failed',
      refused: 'Refused',
    },
    disagreements: 'Disagreements',
    agree: 'The sources do not contradict each other',
    disagreeing_one: '{{count}} application has sources that disagree',
    disagreeing_other: '{{count}} applications have sources that disagree',
    disagreementsText:
      'The value kept is that of the source believed first; the card of the application shows the others.',
    held: 'Contradicted values that hold',
    setAside: 'Values set aside',
  },
} as const;
