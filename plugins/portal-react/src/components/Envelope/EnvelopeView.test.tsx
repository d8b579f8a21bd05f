import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { noResources } from '@cloud-pi-native/plugin-portal-common';
import { violationsOf } from '../../__testUtils__/violationsOf';
import { EnvelopeView } from './EnvelopeView';

describe('EnvelopeView', () => {
  it('says in words and in a table what its bars show', async () => {
    const { container } = renderInTestApp(
      <EnvelopeView
        id="production"
        caption="Production"
        contracted={{ ...noResources, cpu: 4, memory: 8 }}
        reserved={{ ...noResources, cpu: 1, memory: 6 }}
        wanted={{ ...noResources, cpu: 0.5, memory: 4 }}
        isTableFolded
      />,
    );
    const cpu = await screen.findByRole('meter', { name: 'CPU' });
    expect(cpu).toHaveAttribute('aria-valuenow', '1.5');
    expect(cpu).toHaveAttribute(
      'aria-valuetext',
      'Contracted: 4 cores, Reserved: 1 core, Asked: 0.5 cores, Free: 2.5 cores',
    );
    expect(screen.getByText('2 GiB missing')).toBeVisible();
    await userEvent.click(screen.getByText('As a table: Production'));
    expect(
      within(screen.getByRole('table', { name: 'Production' })).getByRole(
        'row',
        { name: /^Memory/ },
      ),
    ).toHaveTextContent('Memory8 GiB6 GiB4 GiB0 GiB2 GiB');
    expect(await violationsOf(container)).toEqual([]);
  });

  it('has no bar to fill without limit', async () => {
    renderInTestApp(
      <EnvelopeView
        id="production"
        caption="Production"
        reserved={{ ...noResources, cpu: 40 }}
      />,
    );
    expect(await screen.findByRole('row', { name: /^CPU/ })).toHaveTextContent(
      'CPUWithout limit40 coresWithout limit',
    );
    expect(screen.queryByRole('meter')).toBeNull();
  });
});
