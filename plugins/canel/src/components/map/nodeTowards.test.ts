import { type Direction, nodeTowards, type Place } from './nodeTowards';

const places: Place[] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 6, y: 5 },
  { x: 0, y: -3 },
  { x: -1, y: 40 },
  { x: 20, y: 0 },
];

describe('nodeTowards', () => {
  it.each<[Direction, number, number | undefined]>([
    ['right', 0, 1],
    ['right', 1, 5],
    ['left', 1, 0],
    ['down', 0, 3],
    ['up', 0, 2],
    ['left', 0, undefined],
    ['right', 5, undefined],
  ])('%s of %d is %s', (direction, from, expected) => {
    expect(
      nodeTowards(direction, from, places.keys(), node => places[node]),
    ).toBe(expected);
  });

  it('stays where it is on a node of the same place', () => {
    expect(
      nodeTowards('right', 0, [0, 1], () => ({ x: 1, y: 1 })),
    ).toBeUndefined();
  });
});
