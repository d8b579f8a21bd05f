import type { JourneyStair } from '@cloud-pi-native/plugin-portal-react';
import type {
  ProjectState,
  RequestState,
} from '@cloud-pi-native/plugin-projects-common';

/** The stair of the journey on which a project stands: boarding until it works, then operation. */
export function stairOfProject(state: ProjectState): JourneyStair {
  return state === 'provisioning' || state === 'failed'
    ? 'boarding'
    : 'operation';
}

/** The stair on which a request stands: its eligibility is looked at, then it boards. */
export function stairOfRequest(state: RequestState): JourneyStair {
  return state === 'submitted' || state === 'to-correct'
    ? 'eligibility'
    : 'boarding';
}
