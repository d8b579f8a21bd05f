import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ImportReport,
  ImportSheetMapping,
} from '@cloud-pi-native/plugin-canel-common';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeCanel } from '../../__testUtils__/FakeCanel';
import { renderScreen } from '../../__testUtils__/renderScreen';

const mapping: ImportSheetMapping[] = [
  {
    sheet: 'Parc',
    kind: 'applications',
    columns: [
      { heading: 'Nom', target: 'title' },
      { heading: 'Délai' },
      { heading: 'Protection', target: 'protection' },
    ],
  },
];

/** What the server finds in a file of as many rows, one of which is wrong. */
function reportOf(rows: number, changes: Partial<ImportReport> = {}) {
  const report: ImportReport = {
    id: 'i1',
    fileName: 'parc.csv',
    state: 'planned',
    author: 'user:default/alice.archi',
    at: '2026-11-22T08:00:00.000Z',
    mapping,
    applications: { added: rows, changed: 0, unchanged: 0 },
    flows: { added: 0, changed: 0, unchanged: 0 },
    cells: { added: rows, changed: 0, unchanged: 12 },
    problemCount: 1,
    changeCount: rows,
    problems: [
      {
        sheet: 'Parc',
        row: 3,
        column: 'Protection',
        value: 'secret',
        problem: {
          fr: 'Protection : écrivez un parmi NP, DR.',
          en: 'Protection: write one of NP, DR.',
        },
        leftOut: 'cell',
      },
    ],
    changes: Array.from({ length: Math.min(rows, 1_000) }, (_, index) => ({
      sheet: 'Parc',
      row: index + 2,
      column: 'Nom',
      title: `Application ${index}`,
      after: `Application ${index}`,
    })),
    remarks: [],
  };
  return { ...report, ...changes };
}

const file = (name = 'parc.csv') => new File(['Nom\nVigie\n'], name);

describe('« Importer un fichier »', () => {
  it('shows what a file would change cell by cell, then applies it', async () => {
    const user = userEvent.setup();
    const planImport = jest.fn(async () => reportOf(10_000));
    const applyImport = jest.fn(async () =>
      reportOf(10_000, {
        state: 'applied',
        remarks: [{ fr: 'Le successeur n’existe pas.', en: 'No successor.' }],
        written: [
          {
            ref: 'system:default/application-0',
            title: 'Application 0',
            outcome: 'added',
          },
        ],
      }),
    );
    const { address } = renderScreen({
      canel: FakeCanel.create({ planImport, applyImport }),
      path: '/applications/imports',
    });
    await expectAccessible();
    await user.upload(
      await screen.findByLabelText('Choisir un fichier'),
      file(),
    );
    const cells = await screen.findByRole('table', {
      name: 'Cellule par cellule',
    });
    expect(address()).toBe('/applications/imports?essai=i1');
    // Thousands of cells come by pages.
    expect(within(cells).getAllByRole('rowheader')).toHaveLength(25);
    expect(screen.getByText(/Au plus 1.000 refus/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Refusées : 1' }));
    const refused = within(cells).getAllByRole('row')[1];
    for (const word of ['Parc', 'C3', 'Protection', 'secret', 'NP, DR']) {
      expect(refused).toHaveTextContent(word);
    }
    expect(within(cells).getAllByRole('rowheader')).toHaveLength(1);
    expect(address()).toBe('/applications/imports?essai=i1&issue=refused');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Inchangées : 12' }));
    expect(screen.getByText('Cellules inchangées : 12')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Appliquer' }));
    const dialog = await screen.findByRole('dialog');
    expect(applyImport).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Appliquer' }));
    expect(await screen.findByText('parc.csv est appliqué')).toBeVisible();
    expect(applyImport).toHaveBeenCalledWith('i1');
    expect(screen.getByRole('link', { name: 'Application 0' })).toHaveAttribute(
      'href',
      '/catalog/default/system/application-0',
    );
    expect(screen.getByText('Le successeur n’existe pas.')).toBeVisible();
    await expectAccessible();
  });

  it('reads the file again with corrected columns', async () => {
    const user = userEvent.setup();
    const planImport = jest.fn(async () => reportOf(1));
    renderScreen({
      canel: FakeCanel.create({ planImport }),
      path: '/applications/imports',
    });
    const drop = await screen.findByText(
      'Déposez votre fichier ici, ou choisissez-le.',
    );
    fireEvent.drop(drop, { dataTransfer: { files: [file('parc.pdf')] } });
    expect(await screen.findByText(/parc.pdf ne peut être lu/)).toBeVisible();
    expect(planImport).not.toHaveBeenCalled();
    fireEvent.drop(drop, { dataTransfer: { files: [file()] } });
    await user.click(
      await screen.findByText('Applications, 2 colonnes lues sur 3'),
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Ce que dit la colonne B, Délai' }),
      'DIMA',
    );
    // What the old columns said is no longer worth applying.
    expect(screen.queryByRole('button', { name: 'Appliquer' })).toBeNull();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Ce que dit la colonne A, Nom' }),
      'Laissée de côté',
    );
    expect(screen.getByText('Il manque : Application')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Refaire l’essai' }),
    ).toBeDisabled();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Ce que dit la colonne A, Nom' }),
      'Application (requise)',
    );
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Refaire l’essai' }));
    await waitFor(() =>
      expect(planImport).toHaveBeenLastCalledWith({
        name: 'parc.csv',
        content: expect.any(File),
        mapping: [
          {
            ...mapping[0],
            columns: [
              { heading: 'Nom', target: 'title' },
              { heading: 'Délai', target: 'dima' },
              { heading: 'Protection', target: 'protection' },
            ],
          },
        ],
      }),
    );
  });

  it('finds a dry run by its address, and says that nothing changes', async () => {
    const nothing = { added: 0, changed: 0, unchanged: 4 };
    const getImport = jest.fn(async () =>
      reportOf(0, {
        applications: nothing,
        cells: nothing,
        problemCount: 0,
        problems: [],
      }),
    );
    renderScreen({
      canel: FakeCanel.create({ getImport }),
      path: '/applications/imports?essai=i1',
      language: 'en',
    });
    expect(await screen.findByText('Nothing to apply: 0 change')).toBeVisible();
    expect(getImport).toHaveBeenCalledWith('i1');
    expect(screen.getByText(/choose the file again/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  });

  it('says why a file cannot be read, and why the server did not answer', async () => {
    const user = userEvent.setup();
    const planImport = jest
      .fn()
      .mockRejectedValueOnce(new Error('The request is too large'))
      .mockResolvedValueOnce(
        reportOf(0, {
          unreadable: { fr: 'Ce fichier est protégé.', en: 'Protected.' },
        }),
      );
    renderScreen({
      canel: FakeCanel.create({ planImport }),
      path: '/applications/imports',
    });
    await user.upload(
      await screen.findByLabelText('Choisir un fichier'),
      file(),
    );
    expect(await screen.findByText('The request is too large')).toBeVisible();
    await user.upload(screen.getByLabelText('Choisir un fichier'), file());
    expect(await screen.findByText('Ce fichier est protégé.')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Choisir un autre fichier' }),
    );
    expect(await screen.findByLabelText('Choisir un fichier')).toBeVisible();
  });
});
