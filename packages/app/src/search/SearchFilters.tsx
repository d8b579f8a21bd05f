import { useEffect, useId, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiSearchLine } from '@remixicon/react';
import { catalogKinds } from '../catalog/catalogKinds';
import { useCatalogWords } from '../catalog/useCatalogWords';
import { useFrozenText } from '../shell/frozenTexts';
import { shellTranslationRef } from '../translation';
import type { SearchChoice } from './searchAddress';
import filterStyles from '../catalog/KindFilter.module.css';
import fieldStyles from '../shell/HeaderSearch.module.css';
import styles from './SearchPage.module.css';

/** A kind of document that can be searched, beside the entities of the catalog. */
export interface SearchType {
  value: string;
  /** A frozen text. */
  name: string;
}

const lifecycles = ['experimental', 'production', 'deprecated', 'archived'];

/** What to search, and where. */
export function SearchFilters(props: {
  types: readonly SearchType[];
  choice: SearchChoice;
  onChoose: (changed: Partial<SearchChoice>) => void;
}) {
  const { t } = useTranslationRef(shellTranslationRef);
  const words = useCatalogWords();
  const translate = useFrozenText();
  const { choice, onChoose } = props;
  return (
    <div className={styles.filters}>
      <QueryField
        query={choice.query}
        onSearch={query => onChoose({ query })}
      />
      <Choice
        label={t('search.type')}
        all={t('search.allTypes')}
        value={choice.type}
        options={[
          { value: 'software-catalog', name: t('search.catalog') },
          { value: 'projects', name: t('search.projects') },
          ...props.types.map(({ value, name }) => ({
            value,
            name: translate(name),
          })),
        ]}
        onChange={type => onChoose({ type })}
      />
      <Choice
        label={t('filter.kind')}
        all={t('search.allKinds')}
        value={choice.kind}
        options={catalogKinds.map(kind => ({
          value: kind,
          name: words.kind(kind),
        }))}
        onChange={kind => onChoose({ kind })}
      />
      <Choice
        label={t('entity.lifecycle')}
        all={t('search.allLifecycles')}
        value={choice.lifecycle}
        options={lifecycles.map(lifecycle => ({
          value: lifecycle,
          name: words.lifecycle(lifecycle),
        }))}
        onChange={lifecycle => onChoose({ lifecycle })}
      />
    </div>
  );
}

function QueryField(props: {
  query: string;
  onSearch: (query: string) => void;
}) {
  const { t } = useTranslationRef(shellTranslationRef);
  const id = useId();
  const [query, setQuery] = useState(props.query);
  useEffect(() => setQuery(props.query), [props.query]);
  return (
    <form
      role="search"
      aria-label={t('search.form')}
      onSubmit={event => {
        event.preventDefault();
        props.onSearch(query.trim());
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {t('search.query')}
      </label>
      <div className={styles.field}>
        <input
          id={id}
          type="search"
          className={fieldStyles.input}
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
        <button
          type="submit"
          className={fieldStyles.button}
          aria-label={t('header.search')}
        >
          <RiSearchLine aria-hidden="true" />
        </button>
      </div>
    </form>
  );
}

function Choice(props: {
  label: string;
  /** The choice of everything. */
  all: string;
  value: string | undefined;
  options: readonly { value: string; name: string }[];
  onChange: (value: string | undefined) => void;
}) {
  const id = useId();
  return (
    <div className={filterStyles.filter}>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={event => props.onChange(event.target.value || undefined)}
      >
        <option value="">{props.all}</option>
        {props.options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
