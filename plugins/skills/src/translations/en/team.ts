/** Words of the skills of teams. */
export const teamMessages = {
  teams: {
    caption: 'Teams',
    team: 'Team',
    kind: 'Kind',
    kinds: { project: 'Project', group: 'Group' },
    people: 'People',
    none: 'You are in no team yet',
    noneHint: 'The teams of your projects and of your groups appear here.',
  },
  team: {
    title: 'Skills of the team {{team}}',
    description:
      'Where the team stands against what the offer expects, and what would make it ready.',
    perimeter: 'Levels expected of the perimeter',
    export: {
      csv: 'Download the matrix (CSV)',
      ods: 'Download the matrix (ODS)',
    },
    small: 'The figures of this team are not shown',
    smallHint:
      'Below {{minimum}} people, a figure would tell the level of one person. The leads of the team and the Service Team see them.',
  },
  readiness: {
    ready: 'The team is ready for boarding',
    'ready-with-gaps': 'The team is ready, with gaps to fill',
    'not-ready': 'The team is not ready yet',
    counts:
      'Mandatory skills reached: {{mandatory}} of {{ofMandatory}}. Advised skills reached: {{advised}} of {{ofAdvised}}.',
    noPeople: 'The team has nobody yet.',
    missing: '{{skill}}: {{reached}} at the level expected, {{needed}} needed.',
    toValidate_one: '{{number}} more once validated.',
    toValidate_other: '{{number}} more once validated.',
    advisedMissing:
      'Advised skills reached: {{reached}}, {{needed}} needed. Not reached: {{skills}}.',
    rule: 'Rule: {{people}} at the level expected of each mandatory skill, and {{share}} of the advised ones.',
    levels: {
      declared: 'Declared levels count.',
      validated: 'Only validated levels count.',
    },
    skills: {
      official: 'The skills of the official matrix are looked at.',
      all: 'All skills are looked at.',
    },
  },
  gaps: {
    title: 'What the team should work on, most urgent first',
    none: 'No gap: every expected skill is held by several people.',
    nobody: 'nobody reaches level {{target}} (best: {{best}})',
    'too-few': 'too few reach level {{target}} ({{reached}})',
    'one-person': 'level {{target}} rests on one person',
  },
  matrix: {
    title: 'People and skills',
    caption: 'People down, skills across, with the level of each',
    person: 'Person',
    gaps: 'Gaps',
    skill: '{{skill}} ({{target}})',
    cell: '{{person}}, {{skill}}: level {{level}}',
    hidden_one:
      '{{number}} person is not shown: only leads and the Service Team see their levels.',
    hidden_other:
      '{{number}} people are not shown: only leads and the Service Team see their levels.',
    none: 'No line to show',
    noneHint:
      'Nobody is in this team, nothing is expected of this perimeter, or you do not lead these people.',
  },
  mark: {
    reached: 'level reached',
    close: 'one level missing',
    below: 'several levels missing',
    free: 'nothing expected',
    waiting: 'waits for a validation',
  },
  coverage: {
    title: 'Coverage',
    caption: 'People at the level expected, skill by skill',
    skill: 'Skill',
    obligation: 'Obligation',
    target: 'Expected',
    declared: 'Declared',
    validated: 'Validated',
    best: 'Best',
    mean: 'Mean',
    restsOnOne: 'Rests on one person',
    ofPeople: '{{some}} of {{people}}',
    yes: 'Yes',
    no: 'No',
  },
  overview: {
    title: 'Everybody, without names',
    people_one: '{{number}} person assessed their skills.',
    people_other: '{{number}} people assessed their skills.',
  },
  request: {
    title: 'Skills of the team',
    matrix: 'See the matrix of the team',
    people_one: '{{number}} person named.',
    people_other: '{{number}} people named.',
    hidden:
      'You do not see the levels of everybody here: the Service Team, which decides, does.',
    restingOnOne: 'These skills rest on one person: {{skills}}.',
  },
} as const;
