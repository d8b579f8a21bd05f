import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResponseError } from '@backstage/errors';
import type { EnvelopeOverrun } from '@cloud-pi-native/plugin-quotas-common';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeQuotas } from '../__testUtils__/FakeQuotas';
import { changeOf, sophie } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';

const serviceTeam = { userRef: sophie, roles: ['service-team' as const] };

const retype = async (field: HTMLElement, text: string) => {
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

beforeEach(() => {
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => {};
});

describe('the projects', () => {
  it('are listed with both envelopes, in words', async () => {
    renderScreen({
      quotas: FakeQuotas.create(),
      path: '/quotas',
      ...serviceTeam,
    });
    const row = await screen.findByRole('row', { name: /^Paie DRH/ });
    expect(row).toHaveTextContent(
      /Hors production : 100 % Plein.*Production : Sans limite/,
    );
    expect(row).toHaveTextContent(
      /Hors production : 8 sur 8Production : 0, sans limite/,
    );
    expect(within(row).getByRole('link', { name: 'Paie' })).toHaveAttribute(
      'href',
      '/projets/paie/quotas',
    );
    expect(screen.getByText('30 lignes')).toBeVisible();
    await expectAccessible();
  });

  it('are narrowed, sorted, turned and exported by the server, and the address keeps it all', async () => {
    const fake = FakeQuotas.create();
    const { address } = renderScreen({
      quotas: fake,
      path: '/quotas',
      ...serviceTeam,
    });
    await screen.findByRole('row', { name: /^Paie DRH/ });
    await userEvent.click(
      screen.getByRole('button', { name: 'Page suivante' }),
    );
    await waitFor(() =>
      expect(fake.said.at(-1)).toEqual([
        'projects',
        expect.objectContaining({ limit: 25, offset: 25 }),
      ]),
    );
    const memory = screen.getByRole('button', { name: /^Mémoire/ });
    await userEvent.click(memory);
    await userEvent.click(memory);
    await userEvent.selectOptions(screen.getByLabelText('État'), 'Plein');
    await userEvent.selectOptions(
      screen.getByLabelText('Quota'),
      'Hors production',
    );
    await userEvent.selectOptions(
      await screen.findByLabelText('Zone'),
      'Zone usuelle',
    );
    await userEvent.selectOptions(
      screen.getByLabelText('Demandes'),
      'Avec une demande en attente',
    );
    await userEvent.type(screen.getByLabelText(/^Chercher/), 'paie');
    const asked = {
      search: 'paie',
      class: 'non-production',
      state: ['full'],
      zone: 'usuelle',
      waiting: true,
      sort: 'memory',
      order: 'desc',
    };
    await waitFor(() =>
      expect(fake.said.at(-1)).toEqual([
        'projects',
        { ...asked, limit: 25, offset: 0 },
      ]),
    );
    expect(
      Object.fromEntries(new URL(address(), 'http://x').searchParams),
    ).toEqual({
      texte: 'paie',
      quota: 'non-production',
      etat: 'full',
      zone: 'usuelle',
      demandes: 'waiting',
      'projets.sort': '-memory',
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Exporter (ODS)' }),
    );
    expect(
      await screen.findByText('Fichier quotas.ods téléchargé.'),
    ).toBeVisible();
    expect(fake.said).toContainEqual([
      'export',
      'ods',
      { ...asked, language: 'fr' },
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Effacer les filtres' }),
    );
    await waitFor(() => expect(address()).toBe('/quotas?projets.sort=-memory'));
  });
});

describe('the clusters', () => {
  it('are added up by zone, exactly, and listed', async () => {
    const fake = FakeQuotas.create();
    renderScreen({ quotas: fake, path: '/quotas/clusters', ...serviceTeam });
    const zone = await screen.findByRole('table', { name: 'Zone usuelle' });
    expect(within(zone).getByRole('row', { name: /^CPU/ })).toHaveTextContent(
      'CPU32 cœurs8,3 cœurs23,7 cœurs',
    );
    expect(screen.getByRole('row', { name: /^Nubo NP 1/ })).toHaveTextContent(
      /87,5 % Presque plein.*56 sur 64/,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Exporter (CSV)' }),
    );
    await waitFor(() =>
      expect(fake.said).toContainEqual([
        'export clusters',
        'csv',
        { language: 'fr' },
      ]),
    );
    await expectAccessible();
  });
});

describe('the decisions', () => {
  async function openDecision(fake: FakeQuotas, language?: 'en') {
    renderScreen({
      quotas: fake,
      path: '/quotas/decisions',
      language,
      ...serviceTeam,
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: /(Décider de la demande de|Decide on the request of) Paie/,
      }),
    );
    return screen.findByRole('dialog');
  }

  it('grant other values than those asked', async () => {
    const fake = FakeQuotas.create();
    const dialog = await openDecision(fake);
    const memory = within(dialog).getByRole('textbox', { name: /^Mémoire/ });
    expect(memory).toHaveValue('16');
    await retype(memory, '6');
    expect(await within(dialog).findByText('Il manque 2 Gio')).toBeVisible();
    await retype(memory, '12');
    expect(
      within(dialog).getByRole('meter', { name: 'Mémoire' }),
    ).toHaveAttribute(
      'aria-valuetext',
      'Contracté : 12 Gio, Réservé : 8 Gio, Libre : 4 Gio',
    );
    const save = within(dialog).getByRole('button', {
      name: 'Enregistrer la décision',
    });
    await userEvent.click(save);
    expect(within(dialog).getByRole('alert')).toHaveTextContent(
      'Indiquez le motif.',
    );
    await expectAccessible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /^Motif/ }),
      'Ok',
    );
    await userEvent.click(save);
    expect(
      await screen.findByText('Aucune demande n’attend de décision.'),
    ).toBeVisible();
    expect(fake.said).toEqual([
      [
        'decide',
        'c1',
        {
          granted: true,
          reason: 'Ok',
          values: { contracted: { cpu: 4, memory: 12, gpu: 0, storage: 0 } },
        },
      ],
    ]);
  });

  it('refuse with a reason, in English too', async () => {
    const fake = FakeQuotas.create();
    const dialog = await openDecision(fake, 'en');
    await userEvent.click(within(dialog).getByLabelText('Refuse'));
    expect(
      within(dialog).queryByRole('textbox', { name: /^Memory/ }),
    ).toBeNull();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /^Reason/ }),
      'Full',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Record the decision' }),
    );
    await waitFor(() =>
      expect(fake.said).toEqual([
        ['decide', 'c1', { granted: false, reason: 'Full' }],
      ]),
    );
  });

  it('say what to release before an envelope is lowered', async () => {
    const overrun: EnvelopeOverrun = {
      envelope: 'non-production',
      resource: 'memory',
      limit: 4,
      reserved: 8,
      toRelease: 4,
      environments: [{ name: 'dev', amount: 8 }],
    };
    const fake = FakeQuotas.create({
      decideChange: async () => {
        throw await ResponseError.fromResponse(
          new Response(
            JSON.stringify({
              error: { name: 'Conflict', message: 'no', overruns: [overrun] },
              response: { statusCode: 409 },
            }),
            {
              status: 409,
              headers: { 'Content-Type': 'application/json' },
            },
          ),
        );
      },
    });
    const dialog = await openDecision(fake);
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /^Motif/ }),
      'Ok',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Enregistrer la décision' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      /libérez 4 Gio parmi dev \(8 Gio\)/,
    );
  });

  it('leave one’s own request to somebody else', async () => {
    const fake = FakeQuotas.create();
    fake.waiting = [changeOf({ by: sophie, allowed: ['withdraw'] })];
    renderScreen({ quotas: fake, path: '/quotas/decisions', ...serviceTeam });
    expect(
      await screen.findByText(
        'Vous l’avez demandée : une autre personne décide.',
      ),
    ).toBeVisible();
    await expectAccessible();
  });
});

describe('the page', () => {
  it('knows the views it has', async () => {
    renderScreen({
      quotas: FakeQuotas.create(),
      path: '/quotas/nulle-part',
      ...serviceTeam,
    });
    expect(await screen.findByText('Cette vue n’existe pas')).toBeVisible();
  });
});
