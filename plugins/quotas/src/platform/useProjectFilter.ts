import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  envelopeClasses,
  type EnvelopeClass,
} from '@cloud-pi-native/plugin-portal-common';
import {
  fillStates,
  type FillState,
  type ProjectQuotaQuery,
} from '@cloud-pi-native/plugin-quotas-common';

/** What narrows the list of projects, one choice of each kind; empty for no choice. */
export interface ProjectChoice {
  search: string;
  class: EnvelopeClass | '';
  state: FillState | '';
  /** Slug. */
  zone: string;
  /** Entity reference. */
  cluster: string;
  requests: 'waiting' | '';
  archives: 'with' | '';
}

/** Names in the address. */
const names: Record<keyof ProjectChoice, string> = {
  search: 'texte',
  class: 'quota',
  state: 'etat',
  zone: 'zone',
  cluster: 'cluster',
  requests: 'demandes',
  archives: 'archives',
};

/** The table whose page starts again when the filter changes. */
export const projectsTableId = 'projets';

/** The filter of the list of projects, in the address: `?texte=paie&etat=full&zone=usuelle`. */
export function useProjectFilter(): {
  choice: ProjectChoice;
  query: ProjectQuotaQuery;
  isFiltered: boolean;
  choose(changed: Partial<ProjectChoice>): void;
  clear(): void;
} {
  const [parameters, setParameters] = useSearchParams();
  const read = (name: keyof ProjectChoice) => parameters.get(names[name]) ?? '';
  const search = read('search');
  const envelopeClass =
    envelopeClasses.find(one => one === read('class')) ?? '';
  const state = fillStates.find(one => one === read('state')) ?? '';
  const zone = read('zone');
  const cluster = read('cluster');
  const requests = read('requests') === 'waiting' ? 'waiting' : '';
  const archives = read('archives') === 'with' ? 'with' : '';

  const choose = useCallback(
    (changed: Partial<ProjectChoice>) =>
      setParameters(
        current => {
          const next = new URLSearchParams(current);
          next.delete(`${projectsTableId}.page`);
          for (const [name, value] of Object.entries(changed)) {
            const parameter = names[name as keyof ProjectChoice];
            if (value) next.set(parameter, value);
            else next.delete(parameter);
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );

  return useMemo(() => {
    const choice: ProjectChoice = {
      search,
      class: envelopeClass,
      state,
      zone,
      cluster,
      requests,
      archives,
    };
    return {
      choice,
      query: {
        search: search || undefined,
        class: envelopeClass || undefined,
        state: state ? [state] : undefined,
        zone: zone || undefined,
        cluster: cluster || undefined,
        waiting: requests === 'waiting' || undefined,
        archived: archives === 'with' || undefined,
      },
      isFiltered: Object.values(choice).some(Boolean),
      choose,
      clear: () =>
        choose({
          search: '',
          class: '',
          state: '',
          zone: '',
          cluster: '',
          requests: '',
          archives: '',
        }),
    };
  }, [search, envelopeClass, state, zone, cluster, requests, archives, choose]);
}
