import { useMemo } from 'react';
import { attributeById } from '@cloud-pi-native/plugin-canel-common';
import { useText } from '../../hooks/useText';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import type { MapModel } from './MapModel';

/** Facets and their values in the reader's language. */
export interface FacetWords {
  nameOf(facet: string): string;
  /** The value of the node's application, or that it is not known. */
  valueOf(node: number, facet: string): string;
}

const derivedNames: Record<
  string,
  | 'facet.zone'
  | 'facet.owner'
  | 'facet.homologation'
  | 'facet.completeness'
  | 'facet.alert'
> = {
  zone: 'facet.zone',
  owner: 'facet.owner',
  homologation: 'facet.homologation',
  completeness: 'facet.completeness',
  alert: 'facet.alert',
};

/** Words of the facets of a map. */
export function useFacetWords(model: MapModel): FacetWords {
  const t = usePicturesTranslation();
  const text = useText();
  return useMemo(
    () => ({
      nameOf(facet) {
        const derived = derivedNames[facet];
        if (derived) return t(derived);
        const attribute = attributeById(facet);
        return attribute ? text(attribute.label) : facet;
      },
      valueOf(node, facet) {
        const value = model.answer.facets[facet]?.[model.valueOf(node, facet)];
        return value ? text(value.label) : t('map.unknown');
      },
    }),
    [model, t, text],
  );
}
