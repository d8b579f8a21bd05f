import type { RequestState } from '@cloud-pi-native/plugin-projects-common';

/** The states gathered by what they ask of the reader, in the order of the life of a request. */
export const requestStages = {
  open: ['submitted'],
  correction: ['to-correct'],
  progress: ['approved', 'provisioning'],
  failed: ['failed'],
  closed: ['active', 'refused', 'withdrawn', 'archived'],
} as const satisfies Record<string, readonly RequestState[]>;

/** @see requestStages */
export type RequestStage = keyof typeof requestStages;

/** @see requestStages */
export const requestStageNames = Object.keys(requestStages) as RequestStage[];

/** The stage of a state. */
export function requestStageOf(state: RequestState): RequestStage {
  return (
    requestStageNames.find(stage =>
      (requestStages[stage] as readonly RequestState[]).includes(state),
    ) ?? 'closed'
  );
}
