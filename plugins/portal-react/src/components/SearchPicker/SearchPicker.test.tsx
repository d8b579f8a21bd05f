import { useState } from 'react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violationsOf } from '../../__testUtils__/violationsOf';
import { SearchPicker, type SearchChoice } from './SearchPicker';

const towns = ['Arras', 'Brest', 'Calais', 'Caen', 'Dinan'].map(label => ({
  id: label.toLowerCase(),
  label,
}));

function Town(props: {
  search(term: string): Promise<SearchChoice[]>;
  first?: SearchChoice;
}) {
  const [town, setTown] = useState(props.first);
  return (
    <>
      <SearchPicker
        label="Ville"
        picked={town}
        search={props.search}
        onPick={setTown}
      />
      <output>{town?.id ?? 'aucune'}</output>
    </>
  );
}

const findTowns = () =>
  jest.fn(async (term: string) =>
    towns.filter(({ id }) => id.includes(term.toLowerCase())).slice(0, 3),
  );

const optionsShown = () =>
  screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('SearchPicker', () => {
  it('searches as one types, and picks with the keyboard alone', async () => {
    const user = userEvent.setup();
    const search = findTowns();
    const { container } = renderInTestApp(<Town search={search} />);
    const box = await screen.findByRole('combobox', { name: /Ville/ });
    await user.tab();
    expect(box).toHaveFocus();
    await waitFor(() =>
      expect(optionsShown()).toEqual(['Arras', 'Brest', 'Calais']),
    );
    await user.keyboard('ca');
    await waitFor(() => expect(optionsShown()).toEqual(['Calais', 'Caen']));
    expect(search).toHaveBeenLastCalledWith('ca');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('caen');
    expect(box).toHaveValue('Caen');
    expect(await violationsOf(container)).toEqual([]);

    // What is chosen is no search: the others can be reached again at once.
    await waitFor(() => expect(search).toHaveBeenLastCalledWith(''));
    await user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}zzz');
    await waitFor(() => expect(search).toHaveBeenLastCalledWith('zzz'));
    await user.tab();
    expect(box).toHaveValue('Caen');
    expect(screen.getByRole('status')).toHaveTextContent('caen');
  });

  it('shows what was chosen before, although no search gives it', async () => {
    renderInTestApp(
      <Town search={findTowns()} first={{ id: 'evreux', label: 'Évreux' }} />,
    );
    expect(await screen.findByRole('combobox')).toHaveValue('Évreux');
  });

  it('says why a search failed, and when nothing fits', async () => {
    const user = userEvent.setup();
    const find = findTowns();
    let isBroken = true;
    const search = async (term: string) => {
      if (isBroken) throw new Error('The catalog does not answer');
      return find(term);
    };
    renderInTestApp(<Town search={search} />);
    expect(
      await screen.findByText('The catalog does not answer'),
    ).toBeVisible();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.queryByText('The catalog does not answer')).toBeNull(),
    );
    const box = screen.getByRole('combobox', { name: /Ville/ });
    await user.type(box, 'din');
    expect(await screen.findByRole('option', { name: 'Dinan' })).toBeVisible();
    await user.type(box, 'zzz');
    expect(await screen.findByText('No results found.')).toBeVisible();
    // What was typed and fits nothing does not stay, as if it were a choice.
    await user.keyboard('{Escape}');
    expect(box).toHaveAttribute('aria-expanded', 'false');
    expect(box).toHaveValue('');
  });
});
