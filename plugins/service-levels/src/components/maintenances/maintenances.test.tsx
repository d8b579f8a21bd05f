import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeServiceLevels } from '../../__testUtils__/FakeServiceLevels';
import { renderScreen } from '../../__testUtils__/renderScreen';

describe('maintenances', () => {
  it('are announced, and taken back before their start', async () => {
    const user = userEvent.setup();
    const fake = FakeServiceLevels.create();
    renderScreen({
      serviceLevels: fake,
      path: '/qualite-de-service/maintenances',
    });
    await user.click(
      await screen.findByRole('button', { name: 'Prévoir une maintenance' }),
    );
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', { name: 'Annoncer' });
    await user.type(
      within(dialog).getByRole('textbox', { name: /Titre/ }),
      'Vault 2',
    );
    await user.type(
      within(dialog).getByRole('textbox', { name: /Ce qui est fait/ }),
      'Arrêt court.',
    );
    await user.click(within(dialog).getByRole('checkbox', { name: 'Vault' }));
    const [start, end] = ['Début', 'Fin'].map(label =>
      within(dialog).getByLabelText(label),
    );
    fireEvent.change(start, { target: { value: '2030-03-12T18:00' } });
    fireEvent.change(end, { target: { value: '2030-03-12T17:00' } });
    await user.click(send);
    expect(within(dialog).getByText(/La fin est après le début/)).toBeVisible();
    expect(fake.said).toEqual([]);
    await expectAccessible();

    fireEvent.change(end, { target: { value: '2030-03-12T19:00' } });
    await user.click(send);
    await waitFor(() =>
      expect(fake.said).toEqual([
        [
          'plan',
          {
            title: 'Vault 2',
            description: 'Arrêt court.',
            services: ['vault'],
            startsAt: new Date('2030-03-12T18:00').toISOString(),
            endsAt: new Date('2030-03-12T19:00').toISOString(),
          },
        ],
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await user.click(
      screen.getByRole('button', {
        name: 'Retirer la maintenance « Montée de version de GitLab »',
      }),
    );
    const asked = await screen.findByRole('dialog', {
      name: 'Retirer la maintenance ?',
    });
    await user.click(within(asked).getByRole('button', { name: 'Retirer' }));
    await waitFor(() => expect(fake.said.slice(1)).toEqual([['end', 'm1']]));
  });

  it('are only read by who does not plan them', async () => {
    renderScreen({
      serviceLevels: FakeServiceLevels.createReadOnly(),
      path: '/qualite-de-service/maintenances',
    });
    expect(
      await screen.findByText('Montée de version de GitLab'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /maintenance/ })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Sondes' })).toBeNull();
    await expectAccessible();
  });
});
