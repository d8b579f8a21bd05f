import { isEnvironmentEntity } from './environment';

describe('isEnvironmentEntity', () => {
  it.each([
    ['cloud-pi-native.fr/v1alpha1', 'Environment', true],
    ['example.org/v1alpha1', 'Environment', false],
    ['cloud-pi-native.fr/v1alpha1', 'Flow', false],
  ])('%s %s: %s', (apiVersion, kind, expected) => {
    expect(
      isEnvironmentEntity({ apiVersion, kind, metadata: { name: 'dev' } }),
    ).toBe(expected);
  });
});
