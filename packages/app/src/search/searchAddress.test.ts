import { readChoice, toQuery, writeChoice } from './searchAddress';

describe('the address of a search', () => {
  it.each([
    ['', undefined],
    ['query=+', undefined],
    ['page=MQ', undefined],
    ['query=vigie', { term: 'vigie', types: [], filters: {} }],
    [
      'query=vigie&type=software-catalog&kind=System&lifecycle=production&page=MQ',
      {
        term: 'vigie',
        types: ['software-catalog'],
        filters: { kind: 'System', lifecycle: 'production' },
        pageCursor: 'MQ',
      },
    ],
    ['kind=API', { term: '', types: [], filters: { kind: 'API' } }],
  ])('%j asks for %j', (address, query) => {
    const choice = readChoice(new URLSearchParams(address));
    expect(toQuery(choice)).toEqual(query);
    expect(readChoice(writeChoice(choice))).toEqual(choice);
  });
});
