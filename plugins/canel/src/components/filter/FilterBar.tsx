import { useEffect, useId, useState } from 'react';
import { Button } from '@backstage/ui';
import { useDebounced } from '@cloud-pi-native/plugin-portal-react';
import { RiCloseLine, RiFilterOffLine } from '@remixicon/react';
import { useApplicationCount } from '../../hooks/useApplicationCount';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { useFacetLabels } from '../../hooks/useFacetLabels';
import { useCanelTranslation } from '../../useCanelTranslation';
import styles from './filter.module.css';

/** Milliseconds without a stroke after which a search begins. */
const searchDelay = 300;

/** The words searched for, how many applications are left, and the filters in force. */
export function FilterBar({ total }: { total: number | undefined }) {
  const t = useCanelTranslation();
  const countText = useApplicationCount();
  const { isEmpty, clear } = useApplicationFilter();
  return (
    <div className={styles.bar}>
      <SearchBox />
      <p role="status" className={styles.count}>
        {total !== undefined && countText(total)}
      </p>
      {!isEmpty && (
        <div className={styles.active}>
          <FilterChips />
          <Button
            variant="tertiary"
            size="small"
            iconStart={<RiFilterOffLine aria-hidden="true" />}
            onPress={clear}
          >
            {t('filter.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface Chip {
  id: string;
  label: string;
  remove(): void;
}

function FilterChips() {
  const t = useCanelTranslation();
  const { filter, setText, toggle } = useApplicationFilter();
  const { facetLabel, valueLabel } = useFacetLabels();
  const chips: Chip[] = Object.entries(filter.facets).flatMap(
    ([facet, values]) =>
      values.map(value => ({
        id: `${facet}:${value}`,
        label: t('filter.chip', {
          facet: facetLabel(facet),
          value: valueLabel(facet, value),
        }),
        remove: () => toggle(facet, value),
      })),
  );
  if (filter.text) {
    chips.unshift({
      id: '',
      label: t('filter.text', { text: filter.text }),
      remove: () => setText(''),
    });
  }
  return (
    <ul className={styles.chips} aria-label={t('filter.active')}>
      {chips.map(({ id, label, remove }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t('filter.remove', { filter: label })}
            onClick={remove}
          >
            {label}
            <RiCloseLine aria-hidden="true" size="1em" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function SearchBox() {
  const t = useCanelTranslation();
  const id = useId();
  const { filter, setText } = useApplicationFilter();
  const known = filter.text ?? '';
  // The field keeps its own text: the address follows a moment later, and must not move the caret.
  const [typed, setTyped] = useState(known);
  const settled = useDebounced(typed, searchDelay);
  useEffect(() => setTyped(known), [known]);
  useEffect(() => {
    if (settled === typed && settled !== known) setText(settled);
    // Only what the person typed changes the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{t('filter.search')}</label>
      <input
        id={id}
        type="search"
        value={typed}
        placeholder={t('filter.searchHint')}
        autoComplete="off"
        onChange={event => setTyped(event.target.value)}
      />
    </div>
  );
}
