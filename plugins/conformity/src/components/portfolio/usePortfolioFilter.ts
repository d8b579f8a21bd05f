import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  heatMapSorts,
  type HeatMapOrder,
  type HeatMapSort,
  type PortfolioFilter,
} from '../../api/ConformityApi';

/** The filter of the portfolio as one choice of each kind. */
export interface PortfolioChoice {
  text?: string;
  /** Entity reference. */
  zone?: string;
  owner?: string;
}

/** Names in the address. */
const names = { text: 'texte', zone: 'zone', owner: 'responsable' } as const;
const sortName = 'tri';
const pageName = 'page';

/**
 * What is kept of the portfolio, its order and its page, in the address: `?texte=paie&zone=domain:default/rh&tri=-P&page=2`.
 * The filter is the same in every view.
 */
export function usePortfolioFilter(): {
  choice: PortfolioChoice;
  filter: PortfolioFilter;
  order: Required<HeatMapOrder>;
  /** From 1. */
  page: number;
  choose(changed: PortfolioChoice): void;
  /** Sorts by a column; again, the other way round. */
  sortBy(sort: HeatMapSort): void;
  turnTo(page: number): void;
} {
  const [parameters, setParameters] = useSearchParams();
  const text = parameters.get(names.text) ?? undefined;
  const zone = parameters.get(names.zone) ?? undefined;
  const owner = parameters.get(names.owner) ?? undefined;
  const given = parameters.get(sortName) ?? '';
  const page = Number(parameters.get(pageName));
  const update = useCallback(
    (change: (next: URLSearchParams) => void) =>
      setParameters(
        current => {
          const next = new URLSearchParams(current);
          next.delete(pageName);
          change(next);
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return {
    ...useMemo(
      () => ({
        choice: { text, zone, owner },
        filter: {
          text,
          zone: zone ? [zone] : undefined,
          owner: owner ? [owner] : undefined,
        },
      }),
      [text, zone, owner],
    ),
    order: useMemo(
      () => ({
        sort:
          heatMapSorts.find(one => one === given.replace(/^-/, '')) ?? 'title',
        order: given.startsWith('-') ? 'desc' : 'asc',
      }),
      [given],
    ),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    choose: changed =>
      update(next => {
        for (const [name, value] of Object.entries(changed)) {
          const parameter = names[name as keyof typeof names];
          if (value) next.set(parameter, value);
          else next.delete(parameter);
        }
      }),
    sortBy: sort =>
      update(next => next.set(sortName, given === sort ? `-${sort}` : sort)),
    turnTo: to => update(next => next.set(pageName, String(to))),
  };
}
