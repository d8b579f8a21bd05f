import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { colouringFacets } from './mapCategories';

/** Which nodes the table beside the map lists. */
export const listedScopes = ['filtered', 'in-sight', 'linked'] as const;
export type ListedScope = (typeof listedScopes)[number];

/** What the reader chose on the map, in the address. */
export interface MapChoices {
  /** The facet that the colours tell. */
  facet: string;
  /** Entity reference of the selected node. */
  selected?: string;
  listed: ListedScope;
}

const names = {
  facet: 'carte.couleur',
  selected: 'carte.noeud',
  listed: 'carte.lignes',
} as const;

/** Choices of the map, kept in the address without filling the browser's history. */
export function useMapChoices(): [
  MapChoices,
  (change: Partial<MapChoices>) => void,
] {
  const [parameters, setParameters] = useSearchParams();
  const facet = parameters.get(names.facet) ?? colouringFacets[0];
  const selected = parameters.get(names.selected) ?? undefined;
  const asked = parameters.get(names.listed);
  const listed = listedScopes.find(one => one === asked) ?? 'filtered';
  const choices = useMemo(
    () => ({ facet, selected, listed }),
    [facet, selected, listed],
  );
  const change = useCallback(
    (changed: Partial<MapChoices>) =>
      setParameters(
        current => {
          const next = new URLSearchParams(current);
          for (const key of ['facet', 'selected', 'listed'] as const) {
            if (!(key in changed)) continue;
            const value = changed[key];
            if (value) next.set(names[key], value);
            else next.delete(names[key]);
          }
          next.delete('carte.page');
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return [choices, change];
}
