import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  dalia,
  failedServices,
  projectOf,
  projectSummaryOf,
  requestOf,
  run,
  services,
} from '../../__testUtils__/fixtures';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { memoryRefusal, noRoom } from '../../__testUtils__/quotas';
import { renderScreen } from '../../__testUtils__/renderScreen';

const calm = {
  getProject: async () => projectOf(),
  getServices: async () => services,
};

describe('ProjectsPage', () => {
  it('lists the projects that the person may see', async () => {
    renderScreen({
      path: '/projets',
      projects: {
        listProjects: async () => ({ items: [projectSummaryOf()], total: 1 }),
      },
    });
    const link = await screen.findByRole('link', { name: 'teleservice' });
    expect(link).toHaveAttribute('href', '/projets/teleservice');
    await expectAccessible();
  });
});

describe('ProjectPage', () => {
  it.each([
    ['synthese', 'Direction des usagers'],
    ['services', 'Groupe créé'],
    ['environnements', 'Développement'],
    ['environnements', 'Contracté : 8 Gio'],
    ['depots', 'Miroir de api'],
    ['membres', /dalia\.dev/],
    ['historique', /Création du projet/],
    ['historique', 'Membre ajouté ou rôle changé'],
    ['demande', 'UO-42'],
  ])('shows the tab %s', async (tab, words) => {
    renderScreen({
      path: `/projets/teleservice/${tab}`,
      projects: {
        ...calm,
        listRuns: async () => [run],
        getRequest: async () => requestOf(),
      },
      audit: {
        listEvents: async () => ({
          items: [
            {
              id: 'a1',
              at: '2026-11-02T09:00:00Z',
              actor: dalia,
              plugin: 'projects',
              action: 'member.set',
              outcome: 'succeeded',
            },
          ],
          total: 1,
        }),
      },
    });
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(
      within(
        screen.getByRole('navigation', { name: 'Parties du projet' }),
      ).getByRole('link', { current: 'page' }),
    ).toHaveAttribute('href', `/projets/teleservice/${tab}`);
    await expectAccessible();
  });

  it('shows what other capabilities add to it', async () => {
    const projectParts = {
      tabs: [
        {
          path: 'quotas',
          useTitle: () => 'Quotas',
          Content: ({ slug }: { slug: string }) => <p>Quotas de {slug}</p>,
        },
      ],
      cards: [
        { Content: ({ slug }: { slug: string }) => <p>Carte de {slug}</p> },
      ],
    };
    renderScreen({
      path: '/projets/teleservice',
      projects: calm,
      projectParts,
    });
    expect(await screen.findByText('Carte de teleservice')).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Quotas' }));
    expect(await screen.findByText('Quotas de teleservice')).toBeVisible();
  });

  it('shows the plan of the archiving and asks for the slug', async () => {
    const archiveProject = jest.fn(async () => run);
    renderScreen({
      path: '/projets/teleservice',
      projects: {
        ...calm,
        getProject: async () => projectOf({ allowed: ['archive'] }),
        planChange: async () => [
          {
            service: 'gitlab',
            key: 'group',
            change: 'keep',
            target: 'projets/teleservice',
          },
        ],
        archiveProject,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Archiver le projet…' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Sera gardé')).toBeVisible();
    await expectAccessible();
    const confirm = within(dialog).getByRole('button', { name: 'Archiver' });
    await userEvent.click(confirm);
    expect(archiveProject).not.toHaveBeenCalled();
    await userEvent.type(
      within(dialog).getByRole('textbox'),
      'teleservice{Enter}',
    );
    await waitFor(() =>
      expect(archiveProject).toHaveBeenCalledWith('teleservice', 'teleservice'),
    );
  });

  it('says why a project that is restored finds no room', async () => {
    renderScreen({
      path: '/projets/teleservice',
      projects: {
        ...calm,
        getProject: async () =>
          projectOf({ state: 'archived', allowed: ['restore'] }),
        planChange: async () => [],
        restoreProject: async () => {
          throw await noRoom(memoryRefusal);
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Restaurer/ }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox'),
      'teleservice{Enter}',
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      /mémoire : 16 Gio demandés, il reste 6 Gio/,
    );
  });

  it('opens the wizards with the project already chosen', async () => {
    renderScreen({
      path: '/projets/teleservice',
      projects: {
        ...calm,
        getProject: async () =>
          projectOf({ allowed: ['add-repository', 'add-environment'] }),
      },
    });
    const link = await screen.findByRole('link', { name: 'Ajouter un dépôt' });
    const address = new URL(link.getAttribute('href')!, 'http://localhost');
    expect(address.pathname).toBe('/create/templates/default/ajouter-depot');
    expect(JSON.parse(address.searchParams.get('formData')!)).toEqual({
      project: 'teleservice',
    });
  });

  it('takes a failed service up again', async () => {
    const retryService = jest.fn();
    renderScreen({
      path: '/projets/teleservice/services',
      projects: {
        getProject: async () =>
          projectOf({ state: 'failed', allowed: ['retry'] }),
        getServices: async () => failedServices,
        retryService,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /Reprendre GitLab/ }),
    );
    expect(retryService).toHaveBeenCalledWith('teleservice', 'gitlab');
  });
});

describe('MembersTab', () => {
  const path = '/projets/teleservice/membres';

  it('lets an administrator change, remove and add members', async () => {
    const { projectsApi } = renderScreen({
      path,
      projects: {
        ...calm,
        getProject: async () => projectOf({ allowed: ['manage-members'] }),
        setMember: jest.fn(async () => run),
        removeMember: jest.fn(async () => run),
      },
    });
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: /Rôle de dalia\.dev/ }),
    );
    await user.click(await screen.findByRole('option', { name: 'DevOps' }));
    expect(projectsApi.setMember).toHaveBeenLastCalledWith('teleservice', {
      userRef: dalia,
      role: 'devops',
    });
    expect(
      await screen.findByText('Appliqué à tous les services'),
    ).toBeVisible();
    await expectAccessible();

    await user.click(screen.getByRole('button', { name: 'Retirer dalia.dev' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Retirer' }));
    await waitFor(() =>
      expect(projectsApi.removeMember).toHaveBeenCalledWith(
        'teleservice',
        dalia,
      ),
    );

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.type(
      screen.getByRole('combobox', { name: /Personne/ }),
      'sophie',
    );
    await user.click(
      await screen.findByRole('option', { name: 'Sophie Service' }),
    );
    await user.click(screen.getByRole('button', { name: 'Ajouter' }));
    expect(projectsApi.setMember).toHaveBeenLastCalledWith('teleservice', {
      userRef: 'user:default/sophie.service',
      role: 'developer',
    });
  });

  it('shows the others the members only', async () => {
    renderScreen({ path, projects: calm });
    expect(
      await screen.findByText(/Seul un administrateur du projet/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /Retirer/ })).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
