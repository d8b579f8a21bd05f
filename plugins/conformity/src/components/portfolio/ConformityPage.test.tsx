import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeConformity } from '../../__testUtils__/FakeConformity';
import { heatMap, portfolio } from '../../__testUtils__/fixtures';
import { renderScreen } from '../../__testUtils__/renderScreen';

/** The rights of governance; the framework keeps its answers for a file of tests, so that they are the same in each. */
const permissions = [
  'conformity.portfolio.read',
  'conformity.derogation.decide',
];

const grid = () => screen.findByRole('grid');

describe('the portfolio', () => {
  it('sums up, and ranks what is missed', async () => {
    renderScreen({
      conformity: FakeConformity.create(),
      path: '/conformite',
      permissions,
    });
    expect(
      await screen.findByText('Prêtes pour la production'),
    ).toBeInTheDocument();
    expect(screen.getByText('1 (25 %)')).toBeInTheDocument();
    const missed = screen.getByRole('table', {
      name: 'Exigences, les plus manquées d’abord',
    });
    const [, first] = within(missed).getAllByRole('row');
    expect(first).toHaveTextContent(
      /^EXI-ARCH-18 · Images rootless minimales.*3 sur 4/,
    );
    expect(within(first).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/requirement/exi-arch-18',
    );
    await expectAccessible();
  });

  it('keeps its filter in the address, for every view', async () => {
    const fake = FakeConformity.create();
    const { address } = renderScreen({
      conformity: fake,
      path: '/conformite',
      permissions,
    });
    await screen.findByText('1 (25 %)');
    await userEvent.selectOptions(
      await screen.findByLabelText('Zone'),
      await screen.findByRole('option', { name: 'Ressources humaines' }),
    );
    await userEvent.selectOptions(
      screen.getByLabelText('Responsable'),
      await screen.findByRole('option', { name: 'DRH' }),
    );
    await userEvent.type(
      screen.getByLabelText('Chercher une application'),
      'paie',
    );
    await waitFor(() =>
      expect(fake.said.at(-1)).toEqual([
        'portfolio',
        {
          text: 'paie',
          zone: ['domain:default/rh'],
          owner: ['group:default/drh'],
        },
      ]),
    );
    await userEvent.click(
      screen.getByRole('link', { name: 'Carte de chaleur' }),
    );
    expect(new URL(address(), 'http://x').searchParams.get('texte')).toBe(
      'paie',
    );
    await grid();
    expect(fake.said.at(-1)).toEqual([
      'heat map',
      expect.objectContaining({ text: 'paie', offset: 0, limit: 25 }),
    ]);
  });

  it('crosses applications and requirements, in words too', async () => {
    const fake = FakeConformity.create();
    const { address } = renderScreen({
      conformity: fake,
      path: '/conformite/carte',
      permissions,
    });
    const table = await grid();
    expect(within(table).getAllByRole('row')).toHaveLength(26);
    const cell = within(table).getByRole('link', {
      name: 'Application 1, EXI-ARCH-18 : Non conforme',
    });
    expect(cell).toHaveAttribute(
      'href',
      '/catalog/default/system/application-1/conformite?exigence=EXI-ARCH-18',
    );
    expect(
      within(screen.getByRole('list', { name: 'Légende' })).getAllByRole(
        'listitem',
      ),
    ).toHaveLength(6);
    expect(await within(table).findAllByText('DRH')).toHaveLength(25);
    await expectAccessible();

    cell.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(
      within(table).getByRole('link', {
        name: 'Application 2, EXI-DATA-1 : Non déclaré',
      }),
    ).toHaveFocus();
    expect(
      within(table)
        .getAllByRole('link', { name: /EXI-/ })
        .filter(link => link.tabIndex === 0),
    ).toHaveLength(1);

    await userEvent.click(
      screen.getByRole('button', { name: 'Page suivante' }),
    );
    expect(await screen.findByText('Application 30')).toBeInTheDocument();
    expect(screen.getByText('Page 2 sur 2')).toBeInTheDocument();
    expect(address()).toBe('/conformite/carte?page=2');
    const sort = screen.getByRole('button', { name: /^Primordiale/ });
    await userEvent.click(sort);
    await userEvent.click(sort);
    await waitFor(() =>
      expect(fake.said.at(-1)).toEqual([
        'heat map',
        expect.objectContaining({ sort: 'P', order: 'desc', offset: 0 }),
      ]),
    );
    expect(
      screen.getByRole('columnheader', { name: /^Primordiale/ }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it('exports what the filter keeps', async () => {
    const fake = FakeConformity.create();
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => {};
    renderScreen({
      conformity: fake,
      path: '/conformite/carte?texte=paie&tri=-ready',
      permissions,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Exporter (ODS)' }),
    );
    expect(
      await screen.findByText('Fichier conformite.ods téléchargé.'),
    ).toBeInTheDocument();
    expect(fake.said).toContainEqual([
      'export',
      'ods',
      expect.objectContaining({
        text: 'paie',
        sort: 'ready',
        order: 'desc',
        language: 'fr',
      }),
    ]);
  });

  it('lets governance decide on a derogation that waits', async () => {
    const fake = FakeConformity.create();
    renderScreen({
      conformity: fake,
      path: '/conformite/derogations',
      permissions,
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Décider de la dérogation de Démarches à EXI-ARCH-18',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    const until = within(dialog).getByLabelText('Dernier jour');
    expect(until).toHaveValue('2999-06-30');
    await userEvent.clear(until);
    await userEvent.type(until, '2999-07-31');
    const save = within(dialog).getByRole('button', { name: 'Enregistrer' });
    await userEvent.click(save);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      /ne peut pas dépasser le 30 juin 2999.*Remplissez : Motif de la décision\./,
    );
    await expectAccessible();
    await userEvent.clear(until);
    await userEvent.type(until, '2999-01-31');
    await userEvent.type(
      within(dialog).getByLabelText(/^Motif/),
      'Le temps du correctif',
    );
    await userEvent.click(save);
    await waitFor(() =>
      expect(fake.said).toContainEqual([
        'decide',
        'demarches',
        'd1',
        {
          granted: true,
          until: '2999-01-31',
          reason: 'Le temps du correctif',
        },
      ]),
    );
    expect(
      await screen.findByText('Aucune dérogation n’attend de décision.'),
    ).toBeInTheDocument();
  });

  it('leaves one’s own derogation to somebody else', async () => {
    const fake = FakeConformity.create();
    fake.portfolio = {
      ...portfolio,
      waiting: portfolio.waiting.map(one => ({
        ...one,
        by: 'user:default/alice.archi',
      })),
    };
    renderScreen({
      conformity: fake,
      path: '/conformite/derogations',
      permissions,
    });
    expect(
      await screen.findByText(
        'Vous l’avez demandée : une autre personne décide.',
      ),
    ).toBeInTheDocument();
  });

  it('speaks English, and knows the views it has', async () => {
    renderScreen({
      conformity: FakeConformity.create({
        getHeatMap: async () => ({ ...heatMap, rows: [], total: 0 }),
      }),
      path: '/conformite/carte',
      permissions,
      language: 'en',
    });
    expect(
      await screen.findByText('No application matches these filters'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { level: 1, name: 'Conformity' }),
    ).toBeInTheDocument();
  });

  it('says which views do not exist', async () => {
    renderScreen({
      conformity: FakeConformity.create(),
      path: '/conformite/nulle-part',
      permissions,
    });
    expect(
      await screen.findByText('Cette vue n’existe pas'),
    ).toBeInTheDocument();
  });
});
