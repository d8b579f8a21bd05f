import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { mirror, sync } from '../__testUtils__/fixtures';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import { MirrorCard } from './MirrorCard';

const only = (change: Partial<typeof mirror>) => async () => ({
  items: [{ ...mirror, ...change }],
  total: 1,
});

describe('MirrorCard', () => {
  it('says in French how the mirror is, and leads to its details', async () => {
    renderOnEntity(<MirrorCard />);
    expect(await screen.findByText('À jour')).toBeInTheDocument();
    expect(screen.getByText(mirror.sourceUrl)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Détails du miroir' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/demarches.api/miroir',
    );
    await expectAccessible();
  });

  it('speaks English too', async () => {
    renderOnEntity(<MirrorCard />, { language: 'en' });
    expect(await screen.findByText('Up to date')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Synchronise' }),
    ).toBeInTheDocument();
  });

  it('copies on demand and follows the copy to its end', async () => {
    let state: 'idle' | 'running' | 'done' = 'idle';
    const current = () => ({
      ...sync,
      state:
        state === 'running' ? ('running' as const) : ('succeeded' as const),
      log: sync.log.slice(0, state === 'running' ? 2 : 3),
    });
    const { mirrorsApi } = renderOnEntity(<MirrorCard />, {
      mirrors: {
        listMirrors: async () => ({
          items: [
            { ...mirror, state: state === 'running' ? 'syncing' : 'in-sync' },
          ],
          total: 1,
        }),
        listSyncs: async () => ({
          items: state === 'idle' ? [] : [current()],
          total: 1,
        }),
        sync: jest.fn(async () => {
          state = 'running';
          return current();
        }),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Synchroniser' }),
    );
    expect(
      await screen.findByText(/^Copie en cours : Références poussées/),
    ).toBeInTheDocument();
    expect(mirrorsApi.sync).toHaveBeenCalledTimes(1);
    state = 'done';
    expect(
      await screen.findByText(
        'Copie faite : 2 références changées.',
        {},
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
  });

  it('leads who may to the wizard of the credentials, filled in', async () => {
    renderOnEntity(<MirrorCard />, {
      mirrors: {
        listMirrors: only({ state: 'credentials-needed', isPrivate: true }),
      },
    });
    const alert = await screen.findByText('Des identifiants sont attendus');
    expect(alert).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Donner les identifiants' });
    const address = new URL(link.getAttribute('href') ?? '', 'http://portal');
    expect(address.pathname).toBe(
      '/create/templates/default/identifiants-miroir',
    );
    expect(JSON.parse(address.searchParams.get('formData') ?? '')).toEqual({
      project: 'demarches',
      repository: 'api',
    });
    expect(screen.getByRole('button', { name: 'Synchroniser' })).toBeDisabled();
    await expectAccessible();
  });

  it('offers nothing that the reader may not do', async () => {
    renderOnEntity(<MirrorCard />, {
      mirrors: {
        listMirrors: only({ state: 'credentials-needed', allowed: [] }),
      },
    });
    await screen.findByText('Des identifiants sont attendus');
    expect(screen.queryByRole('button', { name: 'Synchroniser' })).toBeNull();
    expect(
      screen.queryByRole('link', { name: 'Donner les identifiants' }),
    ).toBeNull();
  });

  it('says why a copy fails, by the name of the system', async () => {
    renderOnEntity(<MirrorCard />, {
      mirrors: {
        listMirrors: only({
          state: 'failed',
          failure: { code: 'source-unreachable', system: mirror.sourceUrl },
          divergentRefs: 1,
        }),
      },
    });
    expect(await screen.findByText('En échec')).toBeInTheDocument();
    expect(
      screen.getByText(
        `${mirror.sourceUrl} ne répond pas. Le miroir réessaie de lui-même.`,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('1 référence a été laissée telle quelle'),
    ).toBeInTheDocument();
    await expectAccessible();
  });

  it('says that there is no mirror, or that it cannot be read, and tries again', async () => {
    const listMirrors = jest
      .fn()
      .mockRejectedValueOnce(new Error('Le portail est arrêté'))
      .mockResolvedValue({ items: [], total: 0 });
    renderOnEntity(<MirrorCard />, { mirrors: { listMirrors } });
    const failure = await screen.findByRole('alert');
    expect(failure).toHaveTextContent('Le portail est arrêté');
    await expectAccessible();
    await userEvent.click(within(failure).getByRole('button'));
    await waitFor(() =>
      expect(screen.getByText('Pas de miroir')).toBeInTheDocument(),
    );
  });
});
