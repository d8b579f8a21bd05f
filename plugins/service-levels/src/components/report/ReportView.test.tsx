import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeServiceLevels } from '../../__testUtils__/FakeServiceLevels';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { lastMonths } from '../../rules/lastMonths';

describe('the report of a month', () => {
  it('shows its figures, and gives them as files', async () => {
    const user = userEvent.setup();
    URL.createObjectURL = () => 'blob:report';
    URL.revokeObjectURL = () => {};
    // jsdom goes nowhere, and says so.
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => {});
    const fake = FakeServiceLevels.create();
    const { address } = renderScreen({
      serviceLevels: fake,
      path: '/qualite-de-service/rapports',
    });
    const table = await screen.findByRole('table', { name: /^Services, / });
    expect(
      within(table).getByRole('row', { name: /GitLab/ }),
    ).toHaveTextContent(/99,792.%Tenu/);
    expect(within(table).getByRole('row', { name: /Vault/ })).toHaveTextContent(
      /Aucun engagement publié––/,
    );
    expect(screen.getByText(/Le mois n’est pas fini/)).toBeVisible();
    expect(screen.getByText('Aucune maintenance ce mois')).toBeVisible();
    await expectAccessible();

    const [current, before] = lastMonths(2, Date.now());
    await user.click(
      screen.getByRole('button', { name: 'Télécharger en ODS' }),
    );
    await waitFor(() =>
      expect(fake.said).toEqual([['export', current, 'ods', 'fr']]),
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Mois' }),
      before,
    );
    expect(address()).toBe(`/qualite-de-service/rapports?mois=${before}`);
    await user.click(
      screen.getByRole('button', { name: 'Télécharger en CSV' }),
    );
    await waitFor(() =>
      expect(fake.said.slice(1)).toEqual([['export', before, 'csv', 'fr']]),
    );
  });
});
