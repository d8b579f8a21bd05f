/** How many resources the self-training suitcase lists, step by step; `announced`: those « à venir ». */
export const listedBySuitcase = [
  {
    essential: 5,
    announced: 0,
    gouvernance: 0,
    'pilotage-moe': 0,
    'realisation-technique': 0,
  },
  {
    essential: 5,
    announced: 7,
    gouvernance: 2,
    'pilotage-moe': 4,
    'realisation-technique': 6,
  },
  {
    essential: 2,
    announced: 4,
    gouvernance: 1,
    'pilotage-moe': 4,
    'realisation-technique': 5,
  },
  {
    essential: 2,
    announced: 3,
    gouvernance: 1,
    'pilotage-moe': 2,
    'realisation-technique': 3,
  },
  {
    essential: 0,
    announced: 4,
    gouvernance: 2,
    'pilotage-moe': 3,
    'realisation-technique': 15,
  },
];

/** The chapters of the hands-on course, with the numbers of those that each needs. */
export const chaptersInOrder = [
  { repository: 'formation-cpin-gestion-projet', requires: [] },
  { repository: 'formation-cpin-repo-applicatif', requires: [1] },
  { repository: 'formation-cpin-harbor-trivy', requires: [2] },
  { repository: 'formation-cpin-deploiement', requires: [2] },
  { repository: 'formation-cpin-gestion-secret', requires: [3, 4] },
  { repository: 'formation-cpin-observabilite', requires: [4] },
].map(({ repository, requires }) => ({
  url: `https://github.com/cloud-pi-native/${repository}`,
  requires,
}));
