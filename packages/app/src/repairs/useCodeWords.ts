import { useMemo } from 'react';
import { useCatalogWords } from '../catalog/useCatalogWords';
import type { WordOf } from './valueRepair';

/** The word of the reader for a code of the catalog, whatever it is the code of. */
export function useCodeWords(): WordOf {
  const words = useCatalogWords();
  return useMemo(() => {
    const readings = [words.kind, words.type, words.lifecycle, words.relation];
    return code =>
      readings.map(wordOf => wordOf(code)).find(word => word !== code) ?? code;
  }, [words]);
}
