/** Words that several screens of skills share. */
export const wordMessages = {
  title: 'Skills',
  description:
    'What the teams of the offer can do, what is expected of them, and what to learn next.',
  nav: 'Parts of skills',
  view: {
    'mes-competences': 'My skills',
    validations: 'To validate',
    equipes: 'Teams',
    ensemble: 'Overview',
  },
  noView: 'There is no such page, or it is not for you',
  noViewHint: 'Choose one of the parts above.',
  colon: ': ',
  perimeter: 'Perimeter',
  notAssessed: 'Not assessed',
  byPortal: 'the portal',
  levelWords: '{{level}} – {{name}}',
  levelAlone: 'Level {{level}} of 5',
  levelOfTarget: 'Level {{level}}, {{target}} expected',
  gap: 'level {{level}}, {{target}} expected',
  links: {
    title: 'Learn and apply',
    tutorial: 'Tutorial: {{name}}',
    requirement: 'Requirement {{key}}',
  },
  card: {
    title: 'Skill',
    domain: 'Domain',
    obligation: 'Obligation',
    origin: 'Origin',
  },
  home: {
    mine: 'My skills',
    mineLink: 'Assess my skills',
    first: 'To work on first:',
    validations: 'Skills to validate',
    validationsLink: 'See the skills to validate',
    waiting_one: '{{number}} level waits for your decision',
    waiting_other: '{{number}} levels wait for your decision',
  },
} as const;
