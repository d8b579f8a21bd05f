import { mapAnswer } from '../../__testUtils__/mapAnswer';
import { findNodes } from './findNodes';
import { keptNodes } from './keptNodes';
import { listedNodes } from './listedNodes';
import { colourBy } from './mapCategories';
import { levelAt } from './mapLevels';
import { MapModel } from './MapModel';
import { nextNode } from './nextNode';
import { zoneAreas, zoneLinks } from './zoneAreas';

let model: MapModel;
beforeAll(async () => {
  model = await MapModel.create(mapAnswer);
});

const [zone, passeports, permis, paie, api, group] =
  mapAnswer.nodes.refs.keys();

describe('MapModel', () => {
  it('knows where each node stands', () => {
    expect(model.applications).toEqual([passeports, permis, paie]);
    expect(model.applicationOf(api)).toBe(passeports);
    expect(model.zoneOf(api)).toBe(zone);
    expect(model.zoneOf(paie)).toBeUndefined();
    expect(model.isWithin(api, zone)).toBe(true);
    expect(model.isWithin(paie, zone)).toBe(false);
    expect(model.valueOf(api, 'protection')).toBe(1);
    expect(model.valueOf(group, 'protection')).toBe(-1);
  });

  it('links nodes both ways, without what only places them', () => {
    expect(model.linksOf(passeports)).toEqual([
      { node: permis, kind: 'flow', isOutward: true },
      { node: paie, kind: 'service-user', isOutward: false },
    ]);
    expect(model.linksOf(group)).toEqual([]);
  });

  it('survives a circle of parents', async () => {
    const circle = await MapModel.create({
      ...mapAnswer,
      nodes: { ...mapAnswer.nodes, parents: [4, 0, 0, -1, 1, -1] },
    });
    expect(circle.zoneOf(api)).toBe(zone);
  });
});

describe('colourBy', () => {
  it('gives values that mean something their own colour and shape', () => {
    const { categories, categoryOf } = colourBy(model, 'protection');
    expect(
      categories.map(({ value, colour, shape, count }) => [
        value,
        colour,
        shape,
        count,
      ]),
    ).toEqual([
      ['NP', 'series-5', 'circle', 2],
      ['DR', 'bad', 'diamond', 1],
      ['', 'unknown', 'ring', 0],
    ]);
    expect([...categoryOf]).toEqual([2, 1, 0, 0, 1, 2]);
  });

  it('takes together the values that are too many', async () => {
    const many = Array.from({ length: 9 }, (_, n) => ({
      value: `v${n}`,
      label: { fr: `V${n}`, en: `V${n}` },
    }));
    const crowd = await MapModel.create({
      ...mapAnswer,
      nodes: {
        ...mapAnswer.nodes,
        refs: many.map(({ value }) => `system:default/${value}`),
        titles: many.map(({ value }) => value),
        kinds: many.map(() => 1),
        parents: many.map(() => -1),
        x: many.map(() => 0),
        y: many.map(() => 0),
        values: { owner: many.map((_, n) => n) },
      },
      facets: { owner: many },
      edges: { sources: [], targets: [], kinds: [] },
    });
    const { categories, categoryOf } = colourBy(crowd, 'owner');
    expect(categories).toHaveLength(9);
    expect(categories[7].value).toBeUndefined();
    expect(categories[7].count).toBe(2);
    expect([...categoryOf].slice(7)).toEqual([7, 7]);
    const looks = categories.map(({ colour, shape }) => `${colour} ${shape}`);
    expect(new Set(looks).size).toBe(9);
  });
});

describe('nextNode', () => {
  it.each<
    [
      name: string,
      direction: Parameters<typeof nextNode>[1],
      from: number | undefined,
      kept: ReadonlySet<number> | undefined,
      expected: number | undefined,
    ]
  >([
    ['the middle, from nothing', 'up', undefined, undefined, passeports],
    ['a linked node first', 'left', passeports, undefined, permis],
    ['the nearest application else', 'left', paie, new Set([permis]), permis],
    ['nothing beyond the last one', 'right', paie, undefined, undefined],
    ['over what the filter leaves out', 'right', permis, new Set([paie]), paie],
  ])('goes to %s', (_, direction, from, kept, expected) => {
    expect(nextNode(model, direction, from, kept)).toBe(expected);
  });
});

describe('the nodes of the map', () => {
  it('are found by the words of their names, without accents', () => {
    expect(findNodes(model, 'PERMIS cond')).toEqual([permis]);
    expect(findNodes(model, 'pa')).toEqual([passeports, paie, api]);
    expect(findNodes(model, 'DGEF')).toEqual([]);
    expect(findNodes(model, ' ')).toEqual([]);
  });

  it('are kept with what stands in them', () => {
    expect([
      ...keptNodes(model, ['system:default/passeports', 'x:y/z']),
    ]).toEqual([passeports, api]);
  });

  it('are listed as asked', () => {
    const map = {
      kept: new Set([passeports, api]),
      selected: paie,
      inSight: [paie, api],
    };
    expect(listedNodes(model, 'filtered', map)).toEqual([passeports]);
    expect(listedNodes(model, 'in-sight', map)).toEqual([api]);
    expect(listedNodes(model, 'linked', map)).toEqual([paie, passeports]);
    expect(
      listedNodes(model, 'linked', { ...map, selected: undefined }),
    ).toEqual([]);
  });

  it('stand in areas', () => {
    const areas = zoneAreas(model);
    expect(areas).toMatchObject([
      { zone, applications: [passeports, permis] },
      { zone: undefined, applications: [paie], radius: 0 },
    ]);
    expect(areas[1].centre).toEqual(model.placeOf(paie));
    expect(zoneLinks(model, areas)).toEqual([
      { source: areas[0], target: areas[1], count: 1 },
    ]);
  });
});

describe('levelAt', () => {
  it.each([
    [1, 'zone'],
    [0.5, 'application'],
    [0.12, 'module'],
  ])('%d is the level %s', (ratio, level) => {
    expect(levelAt(ratio)).toBe(level);
  });
});
