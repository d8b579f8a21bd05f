import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeCanel } from '../../__testUtils__/FakeCanel';
import { renderScreen } from '../../__testUtils__/renderScreen';

const names = () =>
  screen.getAllByRole('rowheader').map(cell => cell.textContent);

describe('« Applications »', () => {
  it('filters, sorts and pages on the server, and keeps it all in the address', async () => {
    const user = userEvent.setup();
    const canel = FakeCanel.create();
    const { address } = renderScreen({ canel, path: '/applications' });
    const table = await screen.findByRole('table', { name: 'Applications' });
    expect(names()).toHaveLength(50);
    expect(await screen.findByText('62 applications')).toBeVisible();
    expect(within(table).getByText('Expirée')).toBeVisible();
    expect(within(table).getByText('DR hors hébergement DR')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Page suivante' }));
    await waitFor(() => expect(names()).toHaveLength(12));
    expect(address()).toBe('/applications?liste.page=2');

    const panel = screen.getByRole('complementary', { name: 'Filtres' });
    await user.click(
      within(panel).getByRole('checkbox', { name: /Diffusion Restreinte|^DR/ }),
    );
    await waitFor(() => expect(names()).toEqual(['Paie des agents']));
    expect(address()).toBe('/applications?filtre=protection%3ADR');
    const chips = screen.getByRole('list', { name: 'Filtres en vigueur' });
    expect(chips).toHaveTextContent('Protection : DR');

    await user.click(screen.getByRole('button', { name: 'Application' }));
    await waitFor(() =>
      expect(canel.lastCall('listApplications')).toEqual([
        expect.objectContaining({ sort: 'title', order: 'asc', offset: 0 }),
      ]),
    );
    await expectAccessible();

    await user.click(
      within(chips).getByRole('button', {
        name: 'Retirer le filtre Protection : DR',
      }),
    );
    await waitFor(() => expect(names()).toHaveLength(50));

    await user.type(
      screen.getByRole('searchbox', { name: 'Rechercher une application' }),
      'nulle part',
    );
    expect(
      await screen.findByText('Aucune application ne correspond à ces filtres'),
    ).toBeVisible();
    expect(address()).toContain('texte=nulle+part');
    await user.click(
      screen.getAllByRole('button', { name: 'Effacer tous les filtres' })[0],
    );
    await waitFor(() => expect(names()).toHaveLength(50));
  });

  it('keeps the filter when the view changes, and exports what it leaves', async () => {
    const user = userEvent.setup();
    const canel = FakeCanel.create();
    URL.createObjectURL = jest.fn(() => 'blob:x');
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockReturnValue();
    URL.revokeObjectURL = jest.fn();
    const { address } = renderScreen({
      canel,
      path: '/applications/liste?filtre=protection:DR&liste.cols=title,pai',
    });
    await screen.findByRole('table', { name: 'Applications' });
    await user.click(screen.getByText('Exporter'));
    await user.click(
      screen.getByRole('button', { name: 'Exporter en LibreOffice (ODS)' }),
    );
    expect(
      await screen.findByText('Le fichier applications.ods est prêt.'),
    ).toBeInTheDocument();
    expect(canel.lastCall('exportAs')).toEqual([
      'ods',
      {
        filter: { facets: { protection: ['DR'] } },
        columns: ['title', 'pai'],
        language: 'fr',
      },
    ]);
    expect(click).toHaveBeenCalledTimes(1);
    click.mockRestore();
    await user.click(screen.getByRole('link', { name: 'Tableau de bord' }));
    expect(
      await screen.findByRole('heading', { name: 'Patrimoine' }),
    ).toBeVisible();
    expect(address()).toContain('/applications/tableau-de-bord?filtre=prot');
  });

  it('keeps views for oneself or for a team', async () => {
    const user = userEvent.setup();
    const canel = FakeCanel.create();
    renderScreen({ canel, path: '/applications/liste?filtre=protection:DR' });
    await user.click(await screen.findByText('Vues'));
    await user.click(
      screen.getByRole('button', { name: 'Enregistrer cette vue' }),
    );
    const dialog = await screen.findByRole('dialog');
    await user.click(
      within(dialog).getByRole('button', { name: 'Enregistrer' }),
    );
    expect(within(dialog).getByText('Donnez un nom à la vue.')).toBeVisible();
    await user.type(
      within(dialog).getByRole('textbox', { name: /Nom de la vue/ }),
      'Nos DR',
    );
    await user.click(
      within(dialog).getByRole('button', { name: 'Enregistrer' }),
    );
    expect(await screen.findByRole('link', { name: 'Nos DR' })).toHaveAttribute(
      'href',
      '/applications/liste?filtre=protection%3ADR',
    );
    expect(canel.views).toEqual([
      expect.objectContaining({
        name: 'Nos DR',
        query: 'filtre=protection%3ADR',
      }),
    ]);
    await user.click(
      screen.getByRole('button', { name: 'Supprimer la vue Nos DR' }),
    );
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Supprimer',
      }),
    );
    expect(
      await screen.findByText('Aucune vue n’est encore enregistrée.'),
    ).toBeVisible();
  });

  it('says why it cannot be loaded, and tries again', async () => {
    const user = userEvent.setup();
    const canel = FakeCanel.create();
    const { listApplications } = FakeCanel.prototype;
    canel.listApplications = async () => {
      throw new Error('The register does not answer');
    };
    renderScreen({ canel, path: '/applications', language: 'en' });
    expect(
      (await screen.findAllByText('The register does not answer'))[0],
    ).toBeVisible();
    canel.listApplications = listApplications;
    for (const button of screen.getAllByRole('button', { name: 'Try again' })) {
      await user.click(button);
    }
    expect(await screen.findByText('62 applications')).toBeVisible();
  });
});
