import { useEffect, useState } from 'react';
import { Combobox } from '@backstage/ui';
import { useDebounced, useLoad } from '../../hooks';
import { ErrorState } from '../states';

/** Milliseconds without a stroke after which a search begins. */
const searchDelay = 250;

/** One thing that can be chosen. @public */
export interface SearchChoice {
  id: string;
  /** What the reader knows it by. */
  label: string;
}

/** @public */
export interface SearchPickerProps {
  label: string;
  secondaryLabel?: string;
  description?: string;
  isDisabled?: boolean;
  isInvalid?: boolean;
  validationBehavior?: 'aria' | 'native';
  'aria-describedby'?: string;
  /** What is chosen; its label may come later than its identifier. */
  picked?: Omit<SearchChoice, 'label'> & Partial<SearchChoice>;
  /** Finds the first few that a text fits, all of them with no text. The same function until it would find others. */
  search(term: string): Promise<SearchChoice[]>;
  /** Gives the choice; `undefined` when the reader leaves the input with nothing chosen. */
  onPick(choice: SearchChoice | undefined): void;
}

/**
 * Finds one thing among more than can be shown: typing narrows the search on the server.
 *
 * @public
 */
export function SearchPicker(props: SearchPickerProps) {
  const { picked, search, onPick, ...field } = props;
  const title = picked?.label;
  const [text, setText] = useState(title ?? '');
  useEffect(() => {
    if (title) setText(title);
  }, [title]);
  // The title of what is chosen is no search: the others stay within reach.
  const wanted = text === title ? '' : text.trim();
  const term = useDebounced(wanted, searchDelay);
  const found = useLoad(() => search(term), [search, term]);
  const matches = found.value ?? [];
  const options =
    picked && !matches.some(({ id }) => id === picked.id)
      ? [{ label: picked.id, ...picked }, ...matches]
      : matches;
  const isSearching = found.status === 'loading' || term !== wanted;
  return (
    <>
      <Combobox
        {...field}
        options={options}
        loading={{ state: isSearching ? 'filtering' : 'idle' }}
        search={{ mode: 'server', inputValue: text, onInputChange: setText }}
        value={picked?.id ?? null}
        onChange={key => {
          const choice = options.find(({ id }) => id === key);
          // Said at once: a text that changes later, while the box has the focus, would open the list again.
          setText(choice?.label ?? '');
          onPick(choice);
        }}
      />
      {found.status === 'failed' && found.error && (
        <ErrorState error={found.error} onRetry={found.reload} />
      )}
    </>
  );
}
