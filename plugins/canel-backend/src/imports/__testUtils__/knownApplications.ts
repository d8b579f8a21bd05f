import type { ImportKnowledge } from '../planning/ImportKnowledge';

/** Identifier of Vigie in the register. */
export const vigieId = '3f0f6d0e-0000-4000-8000-000000000000';

/** What the map knows from other sources. */
export const knownApplications: ImportKnowledge['applications'] = [
  {
    ref: 'system:default/vigie',
    title: 'Vigie',
    owners: ['group:default/dnum', 'DNUM'],
    refAppId: vigieId,
    pai: 'PAI-1',
  },
  { ref: 'system:default/phare', title: 'Phare', owners: ['DGPN'] },
  { ref: 'system:default/phare-2', title: 'Phare', owners: ['DGGN'] },
  { ref: 'system:default/amer', title: 'Amer' },
];
