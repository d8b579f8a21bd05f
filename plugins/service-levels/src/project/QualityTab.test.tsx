import { screen, within } from '@testing-library/react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeServiceLevels } from '../__testUtils__/FakeServiceLevels';
import { renderScreen } from '../__testUtils__/renderScreen';
import { QualityTab } from './QualityTab';

const page = (
  <main>
    <h1>Démarches</h1>
    <QualityTab slug="demarches" />
  </main>
);

describe('the tab of a project', () => {
  it('shows the incident that touches it, its clock, and the services', async () => {
    renderScreen({ element: page, serviceLevels: FakeServiceLevels.create() });
    const open = await screen.findByRole('region', {
      name: 'Incidents qui touchent le projet',
    });
    expect(
      within(open).getByRole('link', {
        name: 'INC-0007 – GitLab ne répond plus',
      }),
    ).toHaveAttribute('href', '/qualite-de-service/incidents/INC-0007');
    expect(
      within(open).getByRole('meter', { name: 'DIMA de Construction' }),
    ).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^4\sh sur 8\sh$/),
    );
    expect(
      screen.getByRole('table', { name: 'Les services en tableau' }),
    ).toBeVisible();
    expect(screen.getByText('Montée de version de GitLab')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'INC-0003 – Coupure du réseau' }),
    ).toBeVisible();
    await expectAccessible();
  });
});
