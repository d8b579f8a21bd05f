import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { readCaller } from './readCaller';

describe('readCaller', () => {
  it('reads a person and the platform roles among the ownership claims', async () => {
    const userInfo = mockServices.userInfo({
      ownershipEntityRefs: [
        'user:default/sophie.service',
        'group:default/service-team',
        'role:default/service-team',
        'role:default/unknown',
      ],
    });
    await expect(
      readCaller(mockCredentials.user('user:default/sophie.service'), userInfo),
    ).resolves.toEqual({
      actor: 'user:default/sophie.service',
      userRef: 'user:default/sophie.service',
      platformRoles: ['service-team'],
      isService: false,
    });
  });

  it('gives no role for being in a catalog group of that name', async () => {
    const userInfo = mockServices.userInfo({
      ownershipEntityRefs: ['group:default/rssi'],
    });
    await expect(
      readCaller(mockCredentials.user(), userInfo),
    ).resolves.toMatchObject({ platformRoles: [] });
  });

  it('names a service by its plugin', async () => {
    await expect(
      readCaller(
        mockCredentials.service('plugin:projects'),
        mockServices.userInfo(),
      ),
    ).resolves.toEqual({
      actor: 'service:projects',
      platformRoles: [],
      isService: true,
    });
  });

  it('refuses a request of nobody', async () => {
    await expect(
      readCaller(mockCredentials.none(), mockServices.userInfo()),
    ).rejects.toThrow('Sign in');
  });
});
