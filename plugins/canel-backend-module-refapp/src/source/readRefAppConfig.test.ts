import { ConfigReader } from '@backstage/config';
import { readRefAppConfig } from './readRefAppConfig';

const read = (refapp: object) =>
  readRefAppConfig(new ConfigReader({ canel: { refapp } }));

it('reads nothing without an address', () => {
  expect(readRefAppConfig(new ConfigReader({}))).toBeUndefined();
  expect(read({ token: 'x' })).toBeUndefined();
});

it('has a schedule and a limit unless told otherwise', () => {
  expect(read({ baseUrl: 'https://refapp.test/', token: 'x' })).toEqual({
    baseUrl: 'https://refapp.test',
    token: 'x',
    schedule: { frequency: { minutes: 15 }, timeout: { minutes: 30 } },
    rejectRemovalsAbovePercentage: 10,
  });
});

it.each<[string, object]>([
  ['canel.refapp.baseUrl', { baseUrl: 'refapp', token: 'x' }],
  ['token', { baseUrl: 'https://refapp.test' }],
  [
    'canel.refapp.rejectRemovalsAbovePercentage',
    {
      baseUrl: 'https://refapp.test',
      token: 'x',
      rejectRemovalsAbovePercentage: 101,
    },
  ],
])('names %s when it is wrong', (key, refapp) => {
  expect(() => read(refapp)).toThrow(key);
});
