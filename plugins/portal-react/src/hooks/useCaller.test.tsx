import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { useCaller } from './useCaller';

function Who() {
  const caller = useCaller();
  if (!caller) return <p>…</p>;
  return (
    <ul>
      <li>{caller.displayName}</li>
      <li>{caller.platformRoles.join(' ')}</li>
      <li>{String(caller.hasRole('rssi', 'service-team'))}</li>
      <li>{String(caller.hasRole('rssi'))}</li>
      <li>{String(caller.owns('group:default/equipe'))}</li>
    </ul>
  );
}

describe('useCaller', () => {
  it('reads the person and the roles that the identity provider asserted', async () => {
    renderInTestApp(
      <TestApiProvider
        apis={[
          mockApis.identity({
            userEntityRef: 'user:default/sophie.service',
            displayName: 'Sophie Service',
            ownershipEntityRefs: [
              'user:default/sophie.service',
              'group:default/equipe',
              // A catalog group of that name grants nothing.
              'group:default/rssi',
              'role:default/service-team',
            ],
          }),
        ]}
      >
        <Who />
      </TestApiProvider>,
    );
    expect(await screen.findByText('Sophie Service')).toBeVisible();
    expect(
      screen.getAllByRole('listitem').map(item => item.textContent),
    ).toEqual(['Sophie Service', 'service-team', 'true', 'false', 'true']);
  });
});
