import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormField } from '@backstage/plugin-scaffolder-react/alpha';
import { projectOf, projectSummaryOf } from '../__testUtils__/fixtures';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { renderScreen } from '../__testUtils__/renderScreen';
import { translatedScaffolder } from '../__testUtils__/translatedScaffolder';
import {
  ClusterPicker,
  EnvironmentNameField,
  MirrorTokenField,
  ProjectPicker,
  RepositoriesField,
  RepositoryPicker,
  ResourcesField,
  StageField,
} from '../fields';

const fields: FormField[] = [
  ClusterPicker,
  EnvironmentNameField,
  MirrorTokenField,
  ProjectPicker,
  RepositoriesField,
  RepositoryPicker,
  ResourcesField,
  StageField,
];

// The buttons of the scaffolder get their French words from the app.
function open(path: string, language: 'fr' | 'en' = 'fr') {
  const scaffold = jest.fn(async () => ({ taskId: 't1' }));
  renderScreen({
    path: `/create/templates/${path}`,
    language,
    fields,
    scaffolder: translatedScaffolder(language, { scaffold }),
    sources: {
      listMirrors: async () => [{ id: 'm1', repository: 'api' }],
      seal: async id => `v1.cle.${id}`,
    },
    projects: {
      getProject: async () => projectOf(),
      listProjects: async () => ({ items: [projectSummaryOf()], total: 1 }),
    },
  });
  return { scaffold, user: userEvent.setup() };
}

const answers = (value: object) =>
  `?formData=${encodeURIComponent(JSON.stringify(value))}`;

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the wizards', () => {
  it.each([
    ['fr', 'Créer un environnement', 'Commencer : Ajouter un dépôt'],
    ['en', 'Create an environment', 'Start: Add a repository'],
  ] as const)('are listed in %s', async (language, title, start) => {
    open('', language);
    expect(
      await screen.findByRole('heading', { level: 2, name: title }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: start })).toHaveAttribute(
      'href',
      '/create/templates/default/ajouter-depot',
    );
    expect(screen.queryByText(/Enrôlement|Enrolment/)).toBeNull();
  });

  it('ask for access on the page of the requests', async () => {
    open('default/demande-acces');
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Éligibilité' }),
    ).toBeVisible();
  });

  it.each([
    {
      language: 'fr',
      title: 'Créer un environnement',
      page: 'Environnement',
      problem: 'Nom : écrivez au moins 2 caractères.',
      review: 'Récapitulatif',
      rows: [
        'Projet teleservice',
        'Nom recette',
        'Type Recette (staging)',
        /^Cluster nubo.np.1/i,
        /^Ressources CPU \(cœurs\) : 1 · Mémoire \(Gio\) : 2/,
      ],
      stage: 'Recette (staging)',
      send: 'Créer l’environnement',
    },
    {
      language: 'en',
      title: 'Create an environment',
      page: 'Environment',
      problem: 'Name: write at least 2 characters.',
      review: 'Summary',
      rows: [
        'Project teleservice',
        'Name recette',
        'Type Acceptance (staging)',
        /^Cluster nubo.np.1/i,
        /^Resources CPU \(cores\): 1 · Memory \(GiB\): 2/,
      ],
      stage: 'Acceptance (staging)',
      send: 'Create the environment',
    },
  ] as const)('speak $language from the title to the summary', async words => {
    const { scaffold, user } = open(
      `default/creer-environnement${answers({ project: 'teleservice' })}`,
      words.language,
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: words.title }),
    ).toBeVisible();
    await screen.findByRole('button', { name: /teleservice/ });
    await user.click(await button('Next'));

    const heading = await screen.findByRole('heading', {
      level: 2,
      name: words.page,
    });
    expect(heading).toHaveFocus();
    const name = await screen.findByRole('textbox', { name: /^(Nom|Name)/ });
    await user.type(name, 'r');
    await user.click(await button('Review'));
    // Once under the field, once in the list above it.
    await waitFor(() =>
      expect(name).toHaveAccessibleDescription(new RegExp(words.problem)),
    );
    const alert = await screen.findByText(words.problem, { selector: 'li' });
    expect(alert).toBeVisible();
    expect(screen.getAllByText(words.problem)).toHaveLength(2);
    await expectAccessible();

    await user.type(name, 'ecette');
    await user.click(screen.getByRole('button', { name: /Type/ }));
    await user.click(await screen.findByRole('option', { name: words.stage }));
    await user.click(screen.getByRole('button', { name: /Cluster/ }));
    await user.click(await screen.findByRole('option', { name: /Nubo NP 1/ }));
    await user.click(await button('Review'));

    expect(
      await screen.findByRole('heading', { level: 2, name: words.review }),
    ).toHaveFocus();
    for (const row of words.rows) {
      expect(screen.getByRole('row', { name: row })).toBeInTheDocument();
    }
    await expectAccessible();
    await user.click(await button(words.send));
    expect(scaffold).toHaveBeenCalledWith(
      expect.objectContaining({
        values: expect.objectContaining({
          project: 'teleservice',
          name: 'recette',
          stage: 'staging',
        }),
      }),
    );
  });

  it('take the token of a mirror among those of the project, and never show it', async () => {
    const { scaffold, user } = open(
      `default/identifiants-miroir${answers({ project: 'teleservice' })}`,
    );
    await user.click(await button(/Dépôt/));
    await user.click(await screen.findByRole('option', { name: 'api' }));
    await user.click(await button('Next'));
    await user.type(await screen.findByLabelText(/Jeton d’accès/), 'jeton-1');
    await user.click(await button('Review'));
    const row = await screen.findByRole('row', {
      name: 'Jeton de la forge source Donné, chiffré',
    });
    expect(within(row).getByRole('cell')).toBeVisible();
    await user.click(await button('Enregistrer'));
    expect(scaffold).toHaveBeenCalledWith({
      templateRef: 'template:default/identifiants-miroir',
      values: { project: 'teleservice', repository: 'api', token: 'given' },
      secrets: { mirrorCredentials: 'v1.cle.m1' },
    });
  });

  it('keep the answers when the task cannot be started', async () => {
    const { scaffold, user } = open(
      `default/ajouter-depot${answers({
        project: 'teleservice',
        repositories: [
          { name: 'web', isPrivate: false, purpose: 'application' },
        ],
      })}`,
      'en',
    );
    scaffold.mockRejectedValueOnce(new Error('The scaffolder is stopping'));
    await user.click(await button('Next'));
    await user.click(await button('Review'));
    await user.click(await button('Add'));
    expect(await screen.findByText('The scaffolder is stopping')).toBeVisible();
    expect(
      screen.getByRole('row', { name: /^Repositories web – Code of the/ }),
    ).toBeInTheDocument();
  });
});
