import { createContext, useContext, useMemo } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  attributeById,
  choiceLabel,
  completenessItemLabel,
  type FacetCount,
} from '@cloud-pi-native/plugin-canel-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../useCanelTranslation';

/** Facets of what is filtered, by id, as the last answer gave them. */
export const FacetsContext = createContext<
  Readonly<Record<string, readonly FacetCount[]>>
>({});

/** Words of facets and of their values. */
export interface FacetLabels {
  facetLabel(facet: string): string;
  valueLabel(facet: string, value: string): string;
}

/** Names facets and their values in the reader's language. */
export function useFacetLabels(): FacetLabels {
  const t = useCanelTranslation();
  const text = useText();
  const facets = useContext(FacetsContext);
  return useMemo(
    () => ({
      facetLabel(facet) {
        switch (facet) {
          case 'zone':
          case 'owner':
          case 'homologation':
          case 'completeness':
          case 'alert':
          case 'missing':
            return t(`facet.${facet}`);
          default: {
            const label = attributeById(facet)?.label;
            return label ? text(label) : facet;
          }
        }
      },
      valueLabel(facet, value) {
        if (value === '') return t('filter.unknown');
        if (facet === 'missing') return text(completenessItemLabel(value));
        const counts = Object.hasOwn(facets, facet) ? facets[facet] : [];
        const known = counts.find(one => one.value === value);
        if (known) return text(known.label);
        return isEntityFacet(facet)
          ? nameOf(value)
          : text(choiceLabel(facet, value));
      },
    }),
    [t, text, facets],
  );
}

function isEntityFacet(facet: string): boolean {
  return facet === 'zone' || facet === 'owner';
}

/** The name in an entity reference, where its title is not known. */
function nameOf(value: string): string {
  try {
    return parseEntityRef(value).name;
  } catch {
    return value;
  }
}
