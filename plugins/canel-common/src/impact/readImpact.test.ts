import { edgeKinds, nodeKinds } from '../model';
import type { ImpactColumns } from './ImpactColumns';
import { readImpact } from './readImpact';

const application = nodeKinds.indexOf('application');
const flow = edgeKinds.indexOf('flow');
const hostedOn = edgeKinds.indexOf('hosted-on');

/** Vigie takes Phare along, and something hidden, which takes Amer along. */
const columns: ImpactColumns = {
  ref: 'system:default/vigie',
  title: 'Vigie',
  direction: 'down',
  dima: 8,
  hits: {
    counts: [2, 0, 1],
    refs: ['system:default/phare', '', 'system:default/amer'],
    titles: ['Phare', '', 'Amer'],
    kinds: [application, nodeKinds.indexOf('resource'), application],
    via: [-1, 0, 2],
    edges: [flow, hostedOn, flow],
  },
  downtimes: { hits: [2], dimas: [4] },
  accreditations: [0, 2],
  applications: 2,
  hidden: 1,
};

describe('readImpact', () => {
  it('tells the hits one by one, and what each means', () => {
    const { hits, ...others } = readImpact(columns);
    expect(others).toEqual({
      ref: 'system:default/vigie',
      title: 'Vigie',
      direction: 'down',
      applications: 2,
      hidden: 1,
    });
    expect(hits).toEqual([
      {
        ref: 'system:default/phare',
        title: 'Phare',
        kind: 'application',
        depth: 1,
        via: -1,
        edge: 'flow',
        consequences: [
          {
            fr: 'L’homologation de Phare s’appuie sur Vigie, qui n’est pas homologuée.',
            en: 'The homologation of Phare leans on Vigie, which has none.',
          },
        ],
      },
      {
        kind: 'resource',
        depth: 1,
        via: -1,
        edge: 'hosted-on',
        consequences: [],
      },
      {
        ref: 'system:default/amer',
        title: 'Amer',
        kind: 'application',
        depth: 3,
        via: 1,
        edge: 'flow',
        consequences: [
          {
            fr: 'La DIMA de 4 h de Amer ne peut être tenue : Vigie peut rester arrêtée 8 h.',
            en: 'The maximum downtime of 4 h of Amer cannot be held: Vigie may stay down for 8 h.',
          },
          {
            fr: 'L’homologation de Amer s’appuie sur Vigie, qui n’est pas homologuée.',
            en: 'The homologation of Amer leans on Vigie, which has none.',
          },
        ],
      },
    ]);
  });

  it('turns the sentences round for what takes the application along', () => {
    const { hits } = readImpact({ ...columns, direction: 'up', dima: 2 });
    expect(hits[2].consequences.map(({ en }) => en)).toEqual([
      'The maximum downtime of 2 h of Vigie cannot be held: Amer may stay down for 4 h.',
      'The homologation of Vigie leans on Amer, which has none.',
    ]);
  });

  it.each<[string, Partial<ImpactColumns['hits']>]>([
    ['a kind that does not exist', { kinds: [application, 99, application] }],
    ['too few edges', { edges: [flow] }],
    ['too few distances', { counts: [1] }],
    ['a hit that explains itself', { via: [0, 0, 0] }],
  ])('refuses an answer with %s', (_, damage) => {
    expect(() =>
      readImpact({ ...columns, hits: { ...columns.hits, ...damage } }),
    ).toThrow(RangeError);
  });
});
