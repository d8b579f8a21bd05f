import { screen, within } from '@testing-library/react';
import type { ListRequestsQuery } from '@cloud-pi-native/plugin-projects-common';
import { projectSummaryOf, sophie, summaryOf } from '../__testUtils__/fixtures';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { renderScreen } from '../__testUtils__/renderScreen';
import { NextStepCard } from './NextStepCard';
import { ProjectsCard } from './ProjectsCard';
import { WaitingCard } from './WaitingCard';

const pageOf = <Item,>(items: Item[]) => ({ items, total: items.length });

describe('WaitingCard', () => {
  it('gathers what waits for a member of the Service Team', async () => {
    renderScreen({
      element: <WaitingCard />,
      userRef: sophie,
      roles: ['service-team'],
      projects: {
        listRequests: async ({ states }: ListRequestsQuery = {}) =>
          pageOf(
            states?.includes('submitted')
              ? [
                  summaryOf(),
                  summaryOf({ id: 'own', name: 'own', requester: sophie }),
                ]
              : [summaryOf({ id: 'r2', name: 'carte', state: 'to-correct' })],
          ),
        listProjects: async () =>
          pageOf([projectSummaryOf({ slug: 'casse', state: 'failed' })]),
      },
      mirrors: {
        listWaiting: async () => [
          { id: 'm1', project: 'teleservice', repository: 'api' },
        ],
      },
    });
    expect(await screen.findByText('1 demande à décider')).toBeInTheDocument();
    const links = screen
      .getAllByRole('link')
      .map(link => link.getAttribute('href'));
    expect(links).toEqual([
      '/demandes/r1',
      '/demandes/r2',
      '/projets/casse/services',
      '/projets/teleservice/depots',
      '/demandes',
    ]);
  });

  it('says so when nothing waits, even when the mirrors cannot be read', async () => {
    renderScreen({
      element: <WaitingCard />,
      mirrors: { listWaiting: async () => Promise.reject(new Error('no')) },
    });
    expect(await screen.findByText('Rien ne vous attend.')).toBeVisible();
  });
});

describe('ProjectsCard', () => {
  it('shows each project and request on its stair', async () => {
    renderScreen({
      element: <ProjectsCard />,
      projects: {
        listRequests: async () => pageOf([summaryOf({ name: 'carte' })]),
        listProjects: async () => pageOf([projectSummaryOf()]),
      },
    });
    const stairs = await screen.findByRole('list', { name: /– teleservice$/ });
    expect(
      within(stairs).getByText('Exploitation').closest('li'),
    ).toHaveAttribute('aria-current', 'step');
    const request = screen.getByRole('list', { name: /– carte$/ });
    expect(
      within(request).getByText('Éligibilité').closest('li'),
    ).toHaveAttribute('aria-current', 'step');
  });
});

describe('NextStepCard', () => {
  it('invites who has no project to ask for access', async () => {
    renderScreen({
      element: (
        <main>
          <h1>Accueil</h1>
          <h2>Suite</h2>
          <NextStepCard />
        </main>
      ),
    });
    expect(
      await screen.findByRole('link', { name: 'Demander l’accès à l’offre' }),
    ).toHaveAttribute('href', '/demandes/nouvelle');
    await expectAccessible();
  });

  it('follows the request of who has made one', async () => {
    renderScreen({
      element: <NextStepCard />,
      projects: { listRequests: async () => pageOf([summaryOf()]) },
    });
    expect(
      await screen.findByRole('link', { name: 'Suivre ma demande' }),
    ).toHaveAttribute('href', '/demandes/r1');
  });
});
