import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeServiceLevels } from '../../__testUtils__/FakeServiceLevels';
import { renderScreen } from '../../__testUtils__/renderScreen';

const path = '/qualite-de-service/sondes';

describe('probes', () => {
  it('show what they look at and what they found', async () => {
    const user = userEvent.setup();
    renderScreen({ serviceLevels: FakeServiceLevels.create(), path });
    const table = await screen.findByRole('table', { name: 'Sondes' });
    const row = within(table).getByRole('row', { name: /gitlab-http/ });
    expect(row).toHaveTextContent('HTTP http://127.0.0.1:7011/-/health');
    expect(row).toHaveTextContent('Interrompu');
    // Those of the configuration can be neither changed nor removed here.
    expect(
      within(row)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Résultats', 'Passer maintenant', 'Suspendre']);
    expect(
      within(table).getByRole('row', { name: /vault-tcp/ }),
    ).toHaveTextContent('Suspendue');
    expect(screen.getByText(/\*\.exemple\.fr/)).toBeVisible();
    await expectAccessible();

    await user.click(
      screen.getByRole('button', {
        name: 'Résultats de la sonde gitlab-http',
      }),
    );
    expect(await screen.findByText('GitLab a répondu 503')).toBeVisible();
    await expectAccessible();
  });

  it('are added, suspended and removed', async () => {
    const user = userEvent.setup();
    const fake = FakeServiceLevels.create();
    renderScreen({ serviceLevels: fake, path });
    await user.click(
      await screen.findByRole('button', {
        name: 'Suspendre la sonde gitlab-http',
      }),
    );
    await waitFor(() => expect(fake.said).toEqual([['pause', 'gitlab-http']]));

    await user.click(screen.getByRole('button', { name: 'Ajouter une sonde' }));
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', { name: 'Enregistrer' });
    await user.click(send);
    expect(
      within(dialog).getByText(/Donnez une adresse complète/),
    ).toBeVisible();
    await expectAccessible();
    await user.type(
      within(dialog).getByRole('textbox', { name: /Nom/ }),
      'vault-http',
    );
    await user.type(
      within(dialog).getByRole('textbox', { name: /Adresse/ }),
      'https://vault.exemple.fr/v1/sys/health',
    );
    await user.click(within(dialog).getByRole('button', { name: /Service/ }));
    await user.click(await screen.findByRole('option', { name: 'Vault' }));
    await user.click(send);
    await waitFor(() =>
      expect(fake.said.slice(1)).toEqual([
        [
          'add',
          {
            id: 'vault-http',
            service: 'vault',
            target: {
              kind: 'http',
              url: 'https://vault.exemple.fr/v1/sys/health',
            },
            intervalSeconds: 60,
            timeoutSeconds: 10,
          },
        ],
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await user.click(
      screen.getByRole('button', { name: 'Retirer la sonde vault-tcp' }),
    );
    const asked = await screen.findByRole('dialog', {
      name: 'Retirer la sonde vault-tcp ?',
    });
    await user.click(within(asked).getByRole('button', { name: 'Retirer' }));
    await waitFor(() =>
      expect(fake.said.slice(2)).toEqual([['remove', 'vault-tcp']]),
    );
  });

  it('say to whom they are open', async () => {
    renderScreen({ serviceLevels: FakeServiceLevels.createReadOnly(), path });
    expect(
      await screen.findByText('Les sondes ne vous sont pas ouvertes'),
    ).toBeVisible();
  });
});
