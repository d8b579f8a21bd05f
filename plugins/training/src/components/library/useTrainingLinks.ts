import { useMemo } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  trainingModuleRouteRef,
  trainingPathRouteRef,
  trainingRouteRef,
  trainingViewRouteRef,
} from '../../routes';

/** Views of « Formation », as they stand in the address. */
export const trainingViews = [
  'mon-parcours',
  'catalogue',
  'a-valider',
  'equipes',
  'ensemble',
] as const;
export type TrainingView = (typeof trainingViews)[number];

/** Where the pages of training are. */
export interface TrainingLinks {
  root: string;
  view(view: TrainingView): string;
  path(ref: string): string;
  module(ref: string): string;
  /** The page of a skill in the catalog. */
  skill(ref: string): string;
}

export function useTrainingLinks(): TrainingLinks {
  const root = useRouteRef(trainingRouteRef);
  const view = useRouteRef(trainingViewRouteRef);
  const path = useRouteRef(trainingPathRouteRef);
  const module = useRouteRef(trainingModuleRouteRef);
  const entity = useRouteRef(entityRouteRef);
  return useMemo(
    () => ({
      root: root?.() ?? '',
      view: one => view?.({ view: one }) ?? '',
      path: ref => path?.({ name: parseEntityRef(ref).name }) ?? '',
      module: ref => module?.({ name: parseEntityRef(ref).name }) ?? '',
      skill: ref => {
        const { namespace, kind, name } = parseEntityRef(ref);
        return (
          entity?.({ namespace, kind: kind.toLocaleLowerCase('en'), name }) ??
          ''
        );
      },
    }),
    [root, view, path, module, entity],
  );
}
