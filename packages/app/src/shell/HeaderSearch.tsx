import { useId, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiSearchLine } from '@remixicon/react';
import { useNavigate } from 'react-router-dom';
import { shellTranslationRef } from '../translation';
import styles from './HeaderSearch.module.css';

/** The search field of the header. The answer is a page of its own, so that it has an address. */
export function HeaderSearch(props: { id?: string; onSearch?: () => void }) {
  const { t } = useTranslationRef(shellTranslationRef);
  const navigate = useNavigate();
  const ownId = useId();
  const [query, setQuery] = useState('');
  const id = props.id ?? ownId;
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={event => {
        event.preventDefault();
        navigate(`/search?${new URLSearchParams({ query })}`);
        props.onSearch?.();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {t('header.searchLabel')}
      </label>
      <input
        id={id}
        type="search"
        name="query"
        className={styles.input}
        placeholder={t('header.search')}
        value={query}
        onChange={event => setQuery(event.target.value)}
      />
      <button
        type="submit"
        className={styles.button}
        aria-label={t('header.search')}
      >
        <RiSearchLine aria-hidden="true" />
      </button>
    </form>
  );
}
