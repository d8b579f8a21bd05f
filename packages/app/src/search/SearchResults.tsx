import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  SearchResult,
  SearchResultSet,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { Button, Link } from '@backstage/ui';
import { EmptyState } from '@cloud-pi-native/plugin-portal-react';
import { useCatalogWords } from '../catalog/useCatalogWords';
import { shellTranslationRef } from '../translation';
import styles from './SearchPage.module.css';

/** What was found, best first. */
export function SearchResults(props: {
  results: SearchResultSet;
  onPage: (cursor: string) => void;
}) {
  const { t } = useTranslationRef(shellTranslationRef);
  const { results, nextPageCursor, previousPageCursor } = props.results;
  if (results.length === 0) {
    return (
      <EmptyState title={t('search.nothing')}>
        {t('search.nothingHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <ol className={styles.list}>
        {results.map(result => (
          <li key={`${result.type} ${result.document.location}`}>
            <Result result={result} />
          </li>
        ))}
      </ol>
      {(previousPageCursor || nextPageCursor) && (
        <nav aria-label={t('search.pages')} className={styles.pages}>
          {previousPageCursor && (
            <Button
              variant="secondary"
              onPress={() => props.onPage(previousPageCursor)}
            >
              {t('stock.previousPage')}
            </Button>
          )}
          {nextPageCursor && (
            <Button
              variant="secondary"
              onPress={() => props.onPage(nextPageCursor)}
            >
              {t('stock.nextPage')}
            </Button>
          )}
        </nav>
      )}
    </>
  );
}

function Result(props: { result: SearchResult }) {
  const { document, highlight } = props.result;
  const facts = useFacts(props.result);
  const show = (field: 'title' | 'text') =>
    highlight?.fields[field] ? (
      <HighlightedSearchResultText
        text={highlight.fields[field]}
        preTag={highlight.preTag}
        postTag={highlight.postTag}
      />
    ) : (
      document[field]
    );
  return (
    <article>
      <h2 className={styles.title}>
        <Link href={document.location}>{show('title')}</Link>
      </h2>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <p className={styles.text}>{show('text')}</p>
    </article>
  );
}

/** What the result is, in words: a page of a documentation, a project, or an entity with its type and its lifecycle. */
function useFacts(result: SearchResult): string[] {
  const { t } = useTranslationRef(shellTranslationRef);
  const words = useCatalogWords();
  const { kind, type, lifecycle, entityTitle, name } = textsOf(result.document);
  if (result.type === 'techdocs') {
    return [t('page.documentation'), entityTitle ?? name ?? ''];
  }
  if (result.type === 'projects') return [t('search.project')];
  const facts = [
    kind ? words.kind(kind) : '',
    type && type !== 'other' ? words.type(type) : '',
    lifecycle ? words.lifecycle(lifecycle) : '',
  ];
  // A `System` of type `application` is an application, once.
  return [...new Set(facts)].filter(fact => fact !== '');
}

/** The fields of a document that are texts: each kind of document has its own fields. */
function textsOf(document: object): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(document).filter(([, value]) => typeof value === 'string'),
  );
}
