import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { perimeters } from '@cloud-pi-native/plugin-portal-common';
import {
  learningCosts,
  learningLanguages,
} from '@cloud-pi-native/plugin-training-common';
import { durationChoices, type CatalogueFilter } from './catalogueFilter';

/** Names in the address. */
const names = {
  perimeter: 'perimetre',
  skill: 'competence',
  language: 'langue',
  cost: 'cout',
  duration: 'duree',
} as const;
type FilterName = keyof typeof names;

/** The filter of the catalogue, in the address: `?perimetre=gouvernance&cout=free`. What the address says wrong is left out. */
export function useCatalogueFilter(): {
  filter: CatalogueFilter;
  isEmpty: boolean;
  choose(name: FilterName, value: string): void;
  clear(): void;
} {
  const [parameters, setParameters] = useSearchParams();
  const filter = useMemo((): CatalogueFilter => {
    const among = <Value extends string>(
      name: FilterName,
      values: readonly Value[],
    ) => values.find(value => value === parameters.get(names[name]));
    return {
      perimeter: among('perimeter', perimeters),
      skill: parameters.get(names.skill) ?? undefined,
      language: among('language', learningLanguages),
      cost: among('cost', learningCosts),
      duration: among('duration', durationChoices),
    };
  }, [parameters]);
  const change = useCallback(
    (apply: (next: URLSearchParams) => void) =>
      setParameters(
        current => {
          const next = new URLSearchParams(current);
          apply(next);
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return {
    filter,
    isEmpty: Object.values(filter).every(value => value === undefined),
    choose: (name, value) =>
      change(next => {
        if (value) next.set(names[name], value);
        else next.delete(names[name]);
      }),
    clear: () =>
      change(next => {
        for (const name of Object.values(names)) next.delete(name);
      }),
  };
}
