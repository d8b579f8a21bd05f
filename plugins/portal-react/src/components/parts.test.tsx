import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import { violationsOf } from '../__testUtils__/violationsOf';
import {
  EmptyState,
  ErrorState,
  Gauge,
  HomeCard,
  JourneyStairs,
  LogView,
  PortalPage,
  StateTag,
  Timeline,
} from '.';

describe('parts of a page', () => {
  it('makes a page with its way, its heading and its title', async () => {
    const { container } = renderInTestApp(
      <PortalPage
        title="Demandes"
        description="Les demandes d’accès."
        breadcrumb={[{ label: 'Projets', href: '/projets' }]}
        state={<StateTag tone="waiting">En attente</StateTag>}
      >
        <HomeCard title="Carte" link={{ label: 'Suite', href: '/suite' }}>
          Contenu
        </HomeCard>
      </PortalPage>,
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Demandes' }),
    ).toBeVisible();
    const way = within(
      screen.getByRole('navigation', { name: 'You are here:' }),
    );
    expect(way.getAllByRole('link').map(link => link.textContent)).toEqual([
      'Home',
      'Projets',
    ]);
    expect(document.title).toContain('Demandes');
    expect(screen.getByText('En attente')).toBeVisible();
    expect((await violationsOf(container)).filter(notHeading)).toEqual([]);
  });

  it('tells every state by a word and a shape', async () => {
    const { container } = renderInTestApp(
      <>
        <StateTag tone="success" />
        <StateTag tone="error">Refusée</StateTag>
      </>,
    );
    const success = await screen.findByText('Success');
    expect(success.querySelector('svg')).not.toBeNull();
    expect(screen.getByText('Refusée').querySelector('svg')).not.toBeNull();
    expect(await violationsOf(container)).toEqual([]);
  });

  it('writes the numbers of a gauge, and says when it is exceeded', async () => {
    const { container } = renderInTestApp(
      <>
        <Gauge label="CPU" value={3} max={8} unit="cœurs" />
        <Gauge label="Mémoire" value={10} max={8} />
        <Gauge label="GPU" value={0} max={0} />
      </>,
    );
    const cpu = await screen.findByRole('meter', { name: 'CPU' });
    expect(cpu).toHaveAttribute('aria-valuetext', '3 cœurs of 8 cœurs');
    expect(screen.getByRole('meter', { name: 'Mémoire' })).toHaveAttribute(
      'aria-valuenow',
      '8',
    );
    expect(screen.getByText('Exceeded')).toBeVisible();
    expect(await violationsOf(container)).toEqual([]);
  });

  it('shows steps in order, each with its state', async () => {
    const { container } = renderInTestApp(
      <Timeline
        label="Étapes"
        steps={[
          { id: 'a', title: 'Réserver le nom', tone: 'success' },
          {
            id: 'b',
            title: 'GitLab',
            tone: 'error',
            state: 'Échec',
            at: '2027-03-12T12:00:00Z',
            description: 'Délai dépassé',
            children: (
              <LogView lines={[{ level: 'error', message: 'timeout' }]} />
            ),
          },
        ]}
      />,
    );
    const steps = within(await screen.findByRole('list', { name: 'Étapes' }));
    const [first, second] = steps.getAllByRole('listitem');
    expect(first).toHaveTextContent('Réserver le nomSuccess');
    expect(second).toHaveTextContent('Échec');
    expect(within(second).getByRole('log')).toHaveTextContent('timeout');
    expect(within(second).getByLabelText('Error')).toBeVisible();
    expect(await violationsOf(container)).toEqual([]);
  });

  it('says where a project stands on the stairs', async () => {
    renderInTestApp(<JourneyStairs current="boarding" label="Démarches" />);
    const stairs = await screen.findAllByRole('listitem');
    expect(stairs.map(stair => stair.textContent)).toEqual([
      'SkillsDone',
      'EligibilityDone',
      'Good practicesDone',
      'BoardingCurrent stair',
      'OperationTo come',
    ]);
    expect(stairs[3]).toHaveAttribute('aria-current', 'step');
  });

  it('shows the words of a service rather than the address that failed', async () => {
    const answer = Object.assign(
      new Error('Request failed with 409 Conflict'),
      {
        body: {
          error: { name: 'ConflictError', message: 'This name is taken' },
        },
      },
    );
    renderInTestApp(
      <>
        <ErrorState error={answer} />
        <EmptyState />
      </>,
    );
    expect(await screen.findByText('This name is taken')).toBeVisible();
    expect(screen.getByText('Nothing to show yet')).toBeVisible();
  });
});

/** In a test the page has no frame: the headings above the one of a card are missing. */
function notHeading(violation: string): boolean {
  return !violation.startsWith('heading-order');
}
