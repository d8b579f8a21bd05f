import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { searchApiRef } from '@backstage/plugin-search-react';
import {
  EmptyState,
  ErrorState,
  LoadingState,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { useSearchParams } from 'react-router-dom';
import { shellTranslationRef } from '../translation';
import {
  readChoice,
  toQuery,
  writeChoice,
  type SearchChoice,
} from './searchAddress';
import { SearchFilters, type SearchType } from './SearchFilters';
import { SearchResults } from './SearchResults';
import styles from './SearchPage.module.css';

/** Searches the catalog and the documentation. What is searched is in the address, so that it can be shared. */
export function SearchPage(props: { types: readonly SearchType[] }) {
  const { t } = useTranslationRef(shellTranslationRef);
  const searchApi = useApi(searchApiRef);
  const [address, setAddress] = useSearchParams();
  const choice = readChoice(address);
  const query = toQuery(choice);
  const answer = useLoad(
    async signal => query && searchApi.query(query, { signal }),
    [searchApi, JSON.stringify(query)],
  );
  const choose = (changed: Partial<SearchChoice>) =>
    setAddress(writeChoice({ ...choice, page: undefined, ...changed }));

  return (
    <div className={styles.page}>
      <SearchFilters types={props.types} choice={choice} onChoose={choose} />
      <section aria-label={t('search.results')} className={styles.results}>
        {!query && <EmptyState title={t('search.start')} />}
        {query && answer.status === 'loading' && <LoadingState />}
        {query && answer.status === 'failed' && answer.error && (
          <ErrorState
            title={t('search.failed')}
            error={answer.error}
            onRetry={answer.reload}
          />
        )}
        {query && answer.status === 'ready' && answer.value && (
          <SearchResults
            results={answer.value}
            onPage={page => {
              choose({ page });
              window.scrollTo(0, 0);
            }}
          />
        )}
      </section>
    </div>
  );
}
