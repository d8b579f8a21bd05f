import { screen } from '@testing-library/react';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeServiceLevels } from '../__testUtils__/FakeServiceLevels';
import { renderScreen } from '../__testUtils__/renderScreen';
import { ServiceLevelCard } from './ServiceLevelCard';

const entity = {
  apiVersion: 'cloud-pi-native.fr/v1alpha1',
  kind: 'ServiceLevel',
  metadata: { namespace: 'default', name: 'construction' },
};

describe('the card of a service level', () => {
  it('says what is promised, and leads to what is measured', async () => {
    renderScreen({
      element: (
        <main>
          <h1>Construction</h1>
          {/* The page of an entity has one too. */}
          <h2>Aperçu</h2>
          <EntityProvider entity={entity}>
            <ServiceLevelCard />
          </EntityProvider>
        </main>
      ),
      serviceLevels: FakeServiceLevels.create(),
    });
    expect(
      await screen.findByText('DIMA de 8 h ouvrées · PDMA de 24 h'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'GitLab' })).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Voir la qualité de service' }),
    ).toHaveAttribute('href', '/qualite-de-service/services/construction');
    await expectAccessible();
  });
});
