import { useMemo } from 'react';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useFacetLabels } from '../../hooks/useFacetLabels';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import type { MapModel } from './MapModel';

/** Facets and their values in the reader's language. */
export interface FacetWords {
  nameOf(facet: string): string;
  /** The value of the node's application, or that it is not known. */
  valueOf(node: number, facet: string): string;
}

/** Words of the facets of a map. */
export function useFacetWords(model: MapModel): FacetWords {
  const t = usePicturesTranslation();
  const text = useText();
  const { facetLabel } = useFacetLabels();
  return useMemo(
    () => ({
      nameOf: facetLabel,
      valueOf(node, facet) {
        const value = model.answer.facets[facet]?.[model.valueOf(node, facet)];
        return value ? text(value.label) : t('map.unknown');
      },
    }),
    [model, t, text, facetLabel],
  );
}
