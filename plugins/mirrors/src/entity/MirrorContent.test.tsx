import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { mirror, sync } from '../__testUtils__/fixtures';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import { MirrorContent } from './MirrorContent';

describe('MirrorContent', () => {
  it('shows everything about the mirror', async () => {
    renderOnEntity(<MirrorContent />);
    expect(
      await screen.findByText('Branches : toutes. Étiquettes : v*.'),
    ).toBeInTheDocument();

    const syncs = screen.getByRole('list', { name: 'Dernières copies' });
    expect(within(syncs).getByText('Faite')).toBeInTheDocument();
    expect(
      within(syncs).getByText(/Demande de dalia\.dev · 2 s · Références/),
    ).toBeInTheDocument();
    await userEvent.click(within(syncs).getByText('Faite'));
    expect(
      within(syncs).getByText('Références poussées (2) : main, v1.0'),
    ).toBeVisible();

    const table = await screen.findByRole('table', {
      name: 'Branches et étiquettes',
    });
    const row = within(table).getByRole('row', { name: /correctif/ });
    expect(row).toHaveTextContent('Laissée : changée dans la copie');
    expect(row).toHaveTextContent('bbbbbbbbbb');
    await expectAccessible();
  });

  it('changes the interval, and pauses', async () => {
    const { mirrorsApi } = renderOnEntity(<MirrorContent />, {
      language: 'en',
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: /Interval between two copies/,
      }),
    );
    await userEvent.click(await screen.findByRole('option', { name: '1 hr' }));
    expect(mirrorsApi.updateMirror).toHaveBeenCalledWith(mirror.id, {
      intervalSeconds: 3600,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
    expect(mirrorsApi.updateMirror).toHaveBeenLastCalledWith(mirror.id, {
      paused: true,
    });
  });

  it('says what a failed copy was told', async () => {
    renderOnEntity(<MirrorContent />, {
      mirrors: {
        listSyncs: async () => ({
          items: [
            {
              ...sync,
              state: 'failed',
              changedRefs: 0,
              failure: {
                code: 'target-refused',
                system: 'GitLab (gitlab.exemple.gouv.fr)',
                detail: 'main: hook declined',
              },
              log: [
                {
                  at: sync.startedAt,
                  code: 'failed',
                  message: 'Failed',
                  values: { reason: 'Failed' },
                },
              ],
            },
          ],
          total: 12,
        }),
        listRefs: async () => ({ items: [], total: 0 }),
      },
    });
    await userEvent.click(await screen.findByText('En échec'));
    expect(
      screen.getByText(
        /Échec : GitLab \(gitlab\.exemple\.gouv\.fr\) refuse.*main: hook declined/,
      ),
    ).toBeVisible();
    expect(
      screen.getByText('1 affichées sur 12 copies en mémoire.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(
        'Aucune branche ni étiquette n’a encore été copiée.',
      ),
    ).toBeInTheDocument();
    await expectAccessible();
  });
});
