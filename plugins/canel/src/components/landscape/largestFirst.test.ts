import { largestFirst } from './largestFirst';

const heading = (id: string) => ({ id, title: { fr: id, en: id } });

describe('largestFirst', () => {
  it('puts zones and directions in the order of their applications', () => {
    const landscape = {
      zones: [heading('small'), heading('large')],
      owners: [heading('two'), heading('nine'), heading('one')],
      cells: [
        { zone: 0, owner: 2, count: 1, alerts: 0 },
        { zone: 1, owner: 0, count: 2, alerts: 1 },
        { zone: 1, owner: 1, count: 9, alerts: 3 },
      ],
    };
    expect(largestFirst(landscape)).toEqual({
      zones: [heading('large'), heading('small')],
      owners: [heading('nine'), heading('two'), heading('one')],
      cells: [
        { zone: 1, owner: 2, count: 1, alerts: 0 },
        { zone: 0, owner: 1, count: 2, alerts: 1 },
        { zone: 0, owner: 0, count: 9, alerts: 3 },
      ],
    });
  });
});
