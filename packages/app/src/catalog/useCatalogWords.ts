import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogWordsTranslationRef, englishWords } from './catalogWords';
import { useKindName } from './useKindName';

/** Give the word of the reader for a code of the catalog, or the code itself when nobody knows it. */
export interface CatalogWords {
  kind(kind: string): string;
  type(type: string): string;
  lifecycle(lifecycle: string): string;
  relation(relation: string): string;
}

const keys = Object.keys(englishWords) as (keyof typeof englishWords)[];

/** The words of the reader for the codes of the catalog. */
export function useCatalogWords(): CatalogWords {
  const { t } = useTranslationRef(catalogWordsTranslationRef);
  const kind = useKindName();
  return useMemo(() => {
    const words = new Map<string, string>(keys.map(key => [key, t(key)]));
    const find = (of: string) => (code: string) =>
      words.get(`${of}.${code}`) ??
      words.get(`${of}.${code.toLocaleLowerCase('en-US')}`) ??
      code;
    return {
      kind,
      type: find('type'),
      lifecycle: find('lifecycle'),
      relation: find('relation'),
    };
  }, [t, kind]);
}
