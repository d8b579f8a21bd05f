import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violationsOf } from '../../__testUtils__/violationsOf';
import { StateTag } from '../StateTag';
import { DataTable } from './DataTable';
import type { DataTableColumn } from './types';

interface Request {
  id: string;
  name: string;
  state: string;
  cpu: number;
}

const requests: Request[] = Array.from({ length: 30 }, (_, index) => ({
  id: `r${index}`,
  name: `Application ${index}`,
  state: index % 2 ? 'Submitted' : 'Active',
  cpu: 30 - index,
}));

const columns: DataTableColumn<Request>[] = [
  { id: 'name', header: 'Name', value: row => row.name },
  {
    id: 'state',
    header: 'State',
    value: row => row.state,
    render: row => <StateTag tone="info">{row.state}</StateTag>,
    filter: true,
  },
  { id: 'cpu', header: 'CPU', value: row => row.cpu, align: 'end' },
];

function renderTable(props: Partial<Parameters<typeof DataTable<Request>>[0]>) {
  return renderInTestApp(
    <DataTable
      id="requests"
      caption="Requests"
      columns={columns}
      rows={requests}
      rowKey={row => row.id}
      {...props}
    />,
  );
}

const names = () =>
  screen
    .getAllByRole('rowheader')
    .map(cell => cell.textContent?.replace('Application ', ''));

describe('DataTable', () => {
  it('sorts, filters, searches and pages', async () => {
    const user = userEvent.setup();
    const { container } = renderTable({});

    expect(
      await screen.findByRole('table', { name: 'Requests' }),
    ).toBeVisible();
    expect(names()).toHaveLength(25);
    expect(screen.getByText('30 rows')).toBeVisible();

    await user.click(screen.getByRole('button', { name: /CPU/ }));
    expect(screen.getByRole('columnheader', { name: /CPU/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    expect(names()[0]).toBe('29');

    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(names()).toHaveLength(5);

    await user.selectOptions(
      screen.getByLabelText('Filter by State'),
      'Active',
    );
    expect(screen.getByText('15 rows')).toBeVisible();
    expect(names()[0]).toBe('28');

    await user.type(screen.getByRole('searchbox'), 'application 28');
    // One by its name, the other by its CPU.
    expect(names()).toEqual(['28', '2']);

    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'nothing');
    expect(screen.getByText('No row matches these filters')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(screen.getByText('30 rows')).toBeVisible();
    expect(await violationsOf(container)).toEqual([]);
  });

  it('hides and shows columns, and keeps one', async () => {
    const user = userEvent.setup();
    renderTable({});
    await screen.findByRole('table');
    await user.click(screen.getByText('Columns'));
    const chooser = within(
      screen.getByRole('group', { name: 'Columns shown' }),
    );
    await user.click(chooser.getByLabelText('State'));
    await user.click(chooser.getByLabelText('CPU'));
    expect(screen.getAllByRole('columnheader')).toHaveLength(1);
    expect(chooser.getByLabelText('Name')).toBeDisabled();
  });

  it('leaves sort and pages to the server', async () => {
    const user = userEvent.setup();
    renderTable({ rows: requests.slice(10, 12), total: 30 });
    await screen.findByRole('table');
    expect(names()).toEqual(['10', '11']);
    expect(screen.getByText('30 rows')).toBeVisible();
    expect(screen.getByText('Page 1 of 2')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /CPU/ }));
    expect(names()).toEqual(['10', '11']);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryByLabelText('Filter by State')).toBeNull();
    expect(screen.queryByRole('button', { name: /CSV/ })).toBeNull();
  });

  it('shows what loads, what failed and what is empty', async () => {
    const { unmount } = renderTable({ rows: undefined });
    expect(await screen.findByText('Loading…')).toBeVisible();
    unmount();

    const retry = jest.fn();
    const failed = renderTable({
      rows: undefined,
      error: new Error('GitLab did not answer'),
      onRetry: retry,
    });
    expect(await screen.findByText('GitLab did not answer')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
    failed.unmount();

    renderTable({ rows: [], empty: <p>Ask for access first.</p> });
    expect(await screen.findByText('Ask for access first.')).toBeVisible();
  });
});
