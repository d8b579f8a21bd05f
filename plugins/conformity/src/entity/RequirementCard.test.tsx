import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeConformity } from '../__testUtils__/FakeConformity';
import { requirementEntities } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { RequirementCard } from './RequirementCard';

const [, rootless] = requirementEntities;

const card = (
  <EntityProvider entity={rootless}>
    <main>
      <h1>Exigence</h1>
      {/* The page of an entity has one too. */}
      <h2>Aperçu</h2>
      <RequirementCard />
    </main>
  </EntityProvider>
);

describe('the card of a requirement', () => {
  it('says what it asks, and who misses it', async () => {
    renderScreen({ element: card, conformity: FakeConformity.create() });
    expect(
      await screen.findByText('Images rootless minimales'),
    ).toBeInTheDocument();
    expect(screen.getByText('EXI-ARCH-18')).toBeInTheDocument();
    expect(screen.getByText('Primordiale (P)')).toBeInTheDocument();
    expect(screen.getByText('sans être root')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Page du CCT sur EXI-ARCH-18' }),
    ).toHaveAttribute(
      'href',
      '/docs/default/component/cct/exigences/exi-arch-18/',
    );
    await userEvent.click(await screen.findByText('Qui ne la satisfait pas'));
    const table = await screen.findByRole('table', {
      name: 'Applications qui ne satisfont pas EXI-ARCH-18',
    });
    expect(within(table).getAllByRole('link')).toHaveLength(1);
    expect(
      within(table).getByRole('link', { name: 'Application 1' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/system/application-1/conformite?exigence=EXI-ARCH-18',
    );
    await expectAccessible();
  });

  it('speaks English around the French text', async () => {
    renderScreen({
      element: card,
      conformity: FakeConformity.create(),
      language: 'en',
    });
    expect(
      await screen.findByText('Minimal rootless images'),
    ).toBeInTheDocument();
    expect(screen.getByText('Code and images')).toBeInTheDocument();
    expect(
      screen.getByText('sans être root').closest('[lang=fr]'),
    ).not.toBeNull();
  });
});
