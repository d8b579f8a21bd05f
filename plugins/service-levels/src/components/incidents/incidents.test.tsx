import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeServiceLevels } from '../../__testUtils__/FakeServiceLevels';
import { renderScreen } from '../../__testUtils__/renderScreen';

describe('incidents', () => {
  it('are declared with their services, then shown', async () => {
    const user = userEvent.setup();
    const fake = FakeServiceLevels.create();
    const { address } = renderScreen({
      serviceLevels: fake,
      path: '/qualite-de-service/incidents',
    });
    const table = await screen.findByRole('table', { name: 'Incidents' });
    expect(
      within(table).getByRole('link', {
        name: 'INC-0007 – GitLab ne répond plus',
      }),
    ).toHaveAttribute('href', '/qualite-de-service/incidents/INC-0007');
    expect(table).toHaveTextContent('GitLab et Construction');
    await expectAccessible();

    await user.click(
      screen.getByRole('button', { name: 'Déclarer un incident' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Déclarer un incident',
    });
    await user.click(within(dialog).getByRole('button', { name: 'Déclarer' }));
    expect(within(dialog).getByText('Remplissez : Titre.')).toBeVisible();
    expect(
      within(dialog).getByText('Choisissez au moins un service.'),
    ).toBeVisible();
    expect(fake.said).toEqual([]);
    await expectAccessible();

    await user.type(
      within(dialog).getByRole('textbox', { name: /Titre/ }),
      'Vault est scellé',
    );
    await user.click(within(dialog).getByRole('checkbox', { name: 'Vault' }));
    await user.click(within(dialog).getByRole('button', { name: 'Déclarer' }));
    await waitFor(() =>
      expect(fake.said).toEqual([
        [
          'declare',
          {
            title: 'Vault est scellé',
            impact: 'interruption',
            services: ['vault'],
          },
        ],
      ]),
    );
    await waitFor(() =>
      expect(address()).toBe('/qualite-de-service/incidents/INC-0007'),
    );
  });

  it('show their clock, their projects and what was said, and are closed with a cause', async () => {
    const user = userEvent.setup();
    const fake = FakeServiceLevels.create();
    renderScreen({
      serviceLevels: fake,
      path: '/qualite-de-service/incidents/INC-0007',
    });
    const clock = await screen.findByRole('meter', {
      name: 'DIMA de Construction',
    });
    expect(clock).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^4\sh sur 8\sh$/),
    );
    expect(screen.getByText('50 % atteints')).toBeVisible();
    expect(
      screen.getByText('Suspendu : hors des heures ouvrées'),
    ).toBeVisible();
    expect(screen.getByText(/12 projets touchés/)).toBeVisible();
    const said = screen.getByRole('list', { name: 'Suivi' });
    expect(
      within(said)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringContaining('Le disque est plein'),
      expect.stringContaining('HTTP 503'),
    ]);
    expect(said).toHaveTextContent('Sonde du portail');
    await expectAccessible();

    await user.click(screen.getByRole('button', { name: 'Ajouter au suivi' }));
    await user.type(
      await screen.findByRole('textbox', { name: /Message/ }),
      'Le disque est agrandi.',
    );
    await user.click(screen.getByRole('button', { name: 'Publier' }));
    await waitFor(() =>
      expect(fake.said).toEqual([
        ['update', 'INC-0007', 'Le disque est agrandi.'],
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await user.click(screen.getByRole('button', { name: 'Clore' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(
      within(dialog).getByRole('button', { name: 'Clore l’incident' }),
    );
    expect(within(dialog).getByText('Remplissez : Cause.')).toBeVisible();
    await user.type(
      within(dialog).getByRole('textbox', { name: /Cause/ }),
      'Disque plein.',
    );
    await user.click(
      within(dialog).getByRole('button', { name: 'Clore l’incident' }),
    );
    await waitFor(() =>
      expect(fake.said.slice(1)).toEqual([
        ['close', 'INC-0007', { cause: 'Disque plein.' }],
      ]),
    );
    expect(await screen.findByText('Clos')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Clore' })).toBeNull();
  });

  it('are only read by who does not manage them', async () => {
    renderScreen({
      serviceLevels: FakeServiceLevels.createReadOnly(),
      path: '/qualite-de-service/incidents/INC-0007',
      language: 'en',
    });
    expect(
      await screen.findByRole('meter', { name: 'DIMA of Building' }),
    ).toBeVisible();
    for (const name of ['Close', 'Correct', 'Add an update']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});
