import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeServiceLevels } from '../../__testUtils__/FakeServiceLevels';
import { renderScreen } from '../../__testUtils__/renderScreen';

describe('the services', () => {
  it('shows each state by its word, and what is not measured as such', async () => {
    renderScreen({
      serviceLevels: FakeServiceLevels.create(),
      path: '/qualite-de-service',
    });
    const gitlab = await screen.findByRole('article', { name: 'GitLab' });
    expect(within(gitlab).getByText('Interrompu')).toBeVisible();
    expect(gitlab).toHaveTextContent(
      'Objectif de 99,5 %, sans engagement publié',
    );
    const construction = screen.getByRole('article', { name: 'Construction' });
    expect(construction).toHaveTextContent('DIMA de 8 h ouvrées');
    expect(construction).toHaveTextContent('ce temps ne compte pas');
    expect(construction).toHaveTextContent(
      'Mesuré sans Vault, que rien ne mesure.',
    );
    const vault = screen.getByRole('article', { name: 'Vault' });
    expect(within(vault).getByText('Sans mesure')).toBeVisible();
    expect(vault).toHaveTextContent('Aucun engagement publié');
    expect(vault).toHaveTextContent('rien de mesuré ce mois');
    for (const bar of within(vault).getAllByRole('link').slice(1)) {
      expect(bar).toHaveAccessibleName(/Sans mesure$/);
    }
    expect(screen.getByText('2 services interrompus')).toBeVisible();
    expect(screen.getByText('1 service sans mesure')).toBeVisible();
    await expectAccessible();
  });

  it('leads to the days by keyboard alone, one stop for all the bars', async () => {
    const user = userEvent.setup();
    const { address } = renderScreen({
      serviceLevels: FakeServiceLevels.create(),
      path: '/qualite-de-service/services/gitlab',
    });
    const bars = await screen.findByRole('list', {
      name: 'Les jours de GitLab',
    });
    const links = within(bars).getAllByRole('link');
    expect(links).toHaveLength(90);
    expect(links.filter(link => link.tabIndex === 0)).toEqual([links[89]]);
    act(() => links[89].focus());
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(links[88]).toHaveFocus());
    expect(links[88]).toHaveAccessibleName(
      /^21 novembre 2026 : Interruption, 95,833\s% de disponibilité, 1\sh d’interruption$/,
    );
    await user.keyboard('{Home}');
    await waitFor(() => expect(links[0]).toHaveFocus());
    expect(links[0]).toHaveAccessibleName(/Sans mesure/);
    await user.keyboard('{End}{ArrowLeft}');
    await waitFor(() => expect(links[88]).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(address()).toBe(
        '/qualite-de-service/services/gitlab/jours/2026-11-21',
      ),
    );
  });

  it('says in a table what the bars show, with promise and measure', async () => {
    renderScreen({
      serviceLevels: FakeServiceLevels.create(),
      path: '/qualite-de-service/services/construction',
    });
    const table = await screen.findByRole('table', {
      name: 'Les jours de Construction en tableau',
    });
    const row = within(table).getByRole('row', { name: /21 novembre 2026/ });
    expect(row).toHaveTextContent('95,833');
    expect(
      screen.getByText('Heures ouvrées, jours fériés exclus'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: /Engagements publiés/ }),
    ).toHaveAttribute('href', 'https://example.org/sla');
    expect(screen.getByText('Dépassements de la DIMA')).toBeVisible();
    await expectAccessible();
  });

  it('goes into a day: its periods and its hours', async () => {
    const fake = FakeServiceLevels.create();
    renderScreen({
      serviceLevels: fake,
      path: '/qualite-de-service/services/gitlab/jours/2026-11-21',
    });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'GitLab, 21 novembre 2026',
      }),
    ).toBeVisible();
    expect(fake.said).toEqual([['day', 'gitlab', '2026-11-21']]);
    const periods = screen.getByRole('table', { name: 'Périodes de GitLab' });
    expect(
      within(periods)
        .getAllByRole('row')
        .slice(1)
        .map(row => row.textContent),
    ).toEqual([
      expect.stringMatching(/^00:0001:00Interruption1\sh$/),
      expect.stringMatching(/^01:0000:00Disponible23\sh$/),
    ]);
    expect(
      screen.getByRole('link', { name: 'Jour précédent' }),
    ).toHaveAttribute(
      'href',
      '/qualite-de-service/services/gitlab/jours/2026-11-20',
    );
    await expectAccessible();
  });

  it('says why the services cannot be shown, and tries again', async () => {
    const user = userEvent.setup();
    let isBroken = true;
    const fake = FakeServiceLevels.create();
    const list = fake.listServices.bind(fake);
    fake.listServices = async days => {
      if (isBroken) throw new Error('The database does not answer');
      return list(days);
    };
    renderScreen({ serviceLevels: fake, path: '/qualite-de-service' });
    expect(
      await screen.findByText('The database does not answer'),
    ).toBeVisible();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(
      await screen.findByRole('article', { name: 'GitLab' }),
    ).toBeVisible();
  });
});
