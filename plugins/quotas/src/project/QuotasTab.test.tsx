import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeQuotas } from '../__testUtils__/FakeQuotas';
import {
  changeOf,
  denis,
  hors,
  production,
  quotasOf,
} from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { QuotasTab } from './QuotasTab';

function renderTab(
  quotas: FakeQuotas,
  options: { path?: string; language?: 'fr' | 'en' } = {},
) {
  return renderScreen({
    quotas,
    element: (
      <main>
        <h1>Projet Paie</h1>
        <QuotasTab slug="paie" />
      </main>
    ),
    ...options,
  });
}

const retype = async (field: HTMLElement, text: string) => {
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe('the quotas of a project', () => {
  it('shows each envelope as bars, in words and as a table', async () => {
    renderTab(FakeQuotas.create());
    const section = await screen.findByRole('region', {
      name: 'Hors production',
    });
    expect(
      within(section).getByRole('meter', { name: 'Mémoire' }),
    ).toHaveAttribute(
      'aria-valuetext',
      'Contracté : 8 Gio, Réservé : 8 Gio, Libre : 0 Gio',
    );
    expect(
      within(section).getByRole('row', { name: /^CPU/ }),
    ).toHaveTextContent('CPU4 cœurs2,5 cœurs1,5 cœur');
    expect(await within(section).findByText('sophie.service')).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: 'Production' })).getByText(
        /^Rien n’est contracté/,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('row', { name: /^dev Hors production/ }),
    ).toHaveTextContent('Nubo NP 1');
    expect(screen.getByRole('row', { name: /Refusée/ })).toHaveTextContent(
      'Le cluster est plein',
    );
    expect(
      await screen.findByRole('row', { name: /Environnement réservé/ }),
    ).toHaveTextContent('dev – Hors production');
    await expectAccessible();
  });

  it('asks for more once something changes and the reason is given, and takes it back', async () => {
    const fake = FakeQuotas.create();
    const { address } = renderTab(fake);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Demander un autre quota – Hors production',
      }),
    );
    expect(address()).toBe('/?demander=non-production');
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', {
      name: 'Envoyer la demande',
    });
    await userEvent.click(send);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      /changez-en au moins une.*Indiquez le motif/,
    );
    await expectAccessible();
    const memory = within(dialog).getByRole('textbox', { name: /^Mémoire/ });
    await retype(memory, 'beaucoup');
    expect(memory).toHaveAccessibleDescription(/écrivez un nombre/);
    await retype(memory, '16,5');
    await userEvent.click(
      within(dialog).getByRole('checkbox', { name: /^Sans limite/ }),
    );
    expect(within(dialog).getByRole('alert')).toHaveTextContent(
      /le dernier jour sans limite/,
    );
    await userEvent.type(
      within(dialog).getByLabelText('Dernier jour sans limite'),
      '2020-01-31',
    );
    expect(within(dialog).getByRole('alert')).toHaveTextContent(
      /doit être à venir/,
    );
    await userEvent.click(
      within(dialog).getByRole('checkbox', { name: /^Sans limite/ }),
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /^Motif/ }),
      'Recette de la version 2',
    );
    await userEvent.click(send);
    expect(
      await screen.findByText('Une demande attend une décision'),
    ).toBeVisible();
    expect(fake.said).toEqual([
      [
        'ask',
        'paie',
        {
          class: 'non-production',
          contracted: { cpu: 4, memory: 16.5, gpu: 0, storage: 0 },
          reason: 'Recette de la version 2',
        },
      ],
    ]);
    expect(address()).toBe('/');
    expect(
      screen.queryByRole('button', {
        name: 'Demander un autre quota – Hors production',
      }),
    ).toBeNull();

    await userEvent.click(
      screen.getByRole('button', {
        name: 'Retirer la demande – Hors production',
      }),
    );
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Retirer',
      }),
    );
    await waitFor(() => expect(fake.said.at(-1)).toEqual(['withdraw', 'c1']));
    expect(
      await screen.findByRole('button', {
        name: 'Demander un autre quota – Hors production',
      }),
    ).toBeVisible();
  });

  it('opens the form from a refused environment, unless a request waits', async () => {
    const fake = FakeQuotas.create();
    renderTab(fake, { path: '/?demander=production' });
    expect(
      await screen.findByRole('dialog', {
        name: 'Demander un autre quota – Production',
      }),
    ).toBeVisible();
  });

  it('asks nothing of who may not, and says what has no limit or is archived', async () => {
    const fake = FakeQuotas.create();
    fake.project = quotasOf({
      archivedAt: '2026-11-21T09:00:00Z',
      allowed: { ask: false, decide: false },
      envelopes: [{ ...hors, unlimitedUntil: '2027-06-30' }, production],
      changes: [changeOf({ by: denis })],
    });
    renderTab(fake, { path: '/?demander=non-production', language: 'en' });
    expect(
      await screen.findByText(
        'Without limit until June 30, 2027. Afterwards, what is contracted holds again.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/is archived/)).toBeVisible();
    const section = screen.getByRole('region', { name: 'Outside production' });
    expect(within(section).queryByRole('meter')).toBeNull();
    expect(
      within(section).getByRole('row', { name: /^Memory/ }),
    ).toHaveTextContent('MemoryWithout limit8 GiBWithout limit');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: /Ask for/ })).toBeNull();
  });
});
