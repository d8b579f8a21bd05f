import { screen } from '@testing-library/react';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeCanel } from '../../__testUtils__/FakeCanel';
import { renderScreen } from '../../__testUtils__/renderScreen';

// Decisions are kept from one test to the next: no test of this file has the permissions.
const permissions = ['canel.map.read'];

describe('pages under « Applications »', () => {
  it.each([
    ['imports', 'Vous ne pouvez pas importer de fichier'],
    ['sources', 'Vous ne pouvez pas gérer les sources'],
  ])('%s says who may open it to those who may not', async (page, words) => {
    renderScreen({
      canel: FakeCanel.create(),
      path: `/applications/${page}`,
      permissions,
    });
    expect(await screen.findByText(words)).toBeVisible();
    expect(
      screen.getByText(/^La gouvernance et la Service Team le peuvent/),
    ).toBeVisible();
    expect(screen.queryByLabelText('Choisir un fichier')).toBeNull();
    await expectAccessible();
  });

  it('are not offered to them', async () => {
    renderScreen({
      canel: FakeCanel.create(),
      path: '/applications',
      permissions,
    });
    await screen.findByText('62 applications');
    expect(
      screen.queryByRole('link', { name: 'Importer un fichier' }),
    ).toBeNull();
    expect(screen.queryByRole('link', { name: 'Sources' })).toBeNull();
  });
});
