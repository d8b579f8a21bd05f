import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { summaryOf } from '../../__testUtils__/fixtures';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { renderScreen } from '../../__testUtils__/renderScreen';

const requests = [
  summaryOf(),
  summaryOf({ id: 'r2', name: 'carte', state: 'to-correct' }),
  summaryOf({ id: 'r3', name: 'portail', state: 'active' }),
];

const listRequests = jest.fn(async () => ({
  items: requests,
  total: requests.length,
}));

describe('RequestsPage', () => {
  it('shows the Service Team what is to decide, with the count of each stage', async () => {
    renderScreen({
      path: '/demandes',
      roles: ['service-team'],
      projects: { listRequests },
    });
    const table = await screen.findByRole('table', { name: 'File d’attente' });
    expect(within(table).getByText('teleservice')).toBeInTheDocument();
    expect(within(table).getByText('camille.porteur')).toBeInTheDocument();
    expect(within(table).queryByText('carte')).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('link', { name: 'À corriger (1)' }));
    expect(within(table).getByText('carte')).toBeInTheDocument();
    await expectAccessible();
  });

  it('shows the others their own requests only', async () => {
    const { projectsApi } = renderScreen({
      path: '/demandes',
      projects: { listRequests },
    });
    await screen.findByRole('table', { name: 'Mes demandes' });
    expect(projectsApi.listRequests).toHaveBeenCalledWith(
      expect.objectContaining({ mine: true }),
    );
    expect(screen.queryByText('File d’attente')).not.toBeInTheDocument();
  });

  it('says what to do when there is none, in English too', async () => {
    renderScreen({ path: '/demandes', language: 'en' });
    expect(
      await screen.findByText('You have made no request yet'),
    ).toBeInTheDocument();
    for (const link of screen.getAllByRole('link', {
      name: 'Ask for access',
    })) {
      expect(link).toHaveAttribute('href', '/demandes/nouvelle');
    }
    await expectAccessible();
  });

  it('says why the list could not be loaded and tries again', async () => {
    const failing = jest
      .fn(listRequests)
      .mockRejectedValueOnce(new Error('La base ne répond pas'));
    renderScreen({ path: '/demandes', projects: { listRequests: failing } });
    expect(await screen.findByText('La base ne répond pas')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });
});
