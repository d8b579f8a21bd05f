import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { renderPart } from '../__testUtils__/renderPart';
import { FeedbackPage } from './FeedbackPage';

describe('FeedbackPage', () => {
  it('lists the pages that readers spoke of, with their comments', async () => {
    renderPart(<FeedbackPage />);
    const line = await screen.findByRole('row', { name: /normes/ });
    expect(within(line).getByRole('link', { name: 'normes' })).toHaveAttribute(
      'href',
      '/docs/default/component/cct/normes/',
    );
    expect(screen.getByRole('link', { name: 'Première page' })).toHaveAttribute(
      'href',
      '/docs/default/component/tutoriels/',
    );
    await expectAccessible();

    await userEvent.click(
      screen.getByRole('button', { name: 'Lire les commentaires sur normes' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Le RGAA manque')).toBeVisible();
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(1);
    await expectAccessible();
  });

  it('says so when nobody has answered yet', async () => {
    renderPart(<FeedbackPage />, {
      overrides: { listFeedback: async () => ({ items: [] }) },
    });
    expect(await screen.findByText('Pas encore d’avis')).toBeVisible();
  });
});
