import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  positionStates,
  requirementLevels,
  type PositionState,
  type RequirementLevel,
} from '@cloud-pi-native/plugin-conformity-common';
import { openedParameter } from '../parts/useApplicationTab';

/** What is kept of the requirements, and the one that is open. */
export interface RequirementFilter {
  text: string;
  level?: RequirementLevel;
  state?: PositionState;
  /** Key of the requirement that is open. */
  opened?: string;
}

const names = {
  text: 'texte',
  level: 'niveau',
  state: 'etat',
  opened: openedParameter,
} as const;

/** The filter of the requirements in the address: `?texte=image&niveau=P&etat=unmet&exigence=EXI-ARCH-18`. */
export function useRequirementFilter(): {
  filter: RequirementFilter;
  change(changed: Partial<RequirementFilter>): void;
} {
  const [parameters, setParameters] = useSearchParams();
  const filter = useMemo(() => {
    const read = (name: keyof typeof names) =>
      parameters.get(names[name]) ?? undefined;
    return {
      text: read('text') ?? '',
      level: requirementLevels.find(one => one === read('level')),
      state: positionStates.find(one => one === read('state')),
      opened: read('opened'),
    };
  }, [parameters]);
  const change = useCallback(
    (changed: Partial<RequirementFilter>) =>
      setParameters(
        current => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changed)) {
            const parameter = names[name as keyof typeof names];
            if (value) next.set(parameter, value);
            else next.delete(parameter);
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return { filter, change };
}
