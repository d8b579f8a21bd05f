import { StateTag, type StateTone } from '@cloud-pi-native/plugin-portal-react';
import type {
  ProjectState,
  RequestState,
  RunState,
  ServiceStatus,
} from '@cloud-pi-native/plugin-projects-common';
import { useProjectsTranslation } from '../useProjectsTranslation';

const requestTones: Record<RequestState, StateTone> = {
  submitted: 'waiting',
  'to-correct': 'warning',
  approved: 'info',
  provisioning: 'progress',
  active: 'success',
  failed: 'error',
  refused: 'error',
  withdrawn: 'neutral',
  archived: 'neutral',
};

/** State of a request. */
export function RequestStateTag(props: { state: RequestState }) {
  const t = useProjectsTranslation();
  return (
    <StateTag tone={requestTones[props.state]}>
      {t(`requestState.${props.state}`)}
    </StateTag>
  );
}

const projectTones: Record<ProjectState, StateTone> = {
  provisioning: 'progress',
  active: 'success',
  failed: 'error',
  archived: 'neutral',
};

/** State of a project. */
export function ProjectStateTag(props: { state: ProjectState }) {
  const t = useProjectsTranslation();
  return (
    <StateTag tone={projectTones[props.state]}>
      {t(`projectState.${props.state}`)}
    </StateTag>
  );
}

/** What a state of a service means for the reader. */
export const serviceTones: Record<ServiceStatus['state'], StateTone> = {
  absent: 'neutral',
  pending: 'waiting',
  running: 'progress',
  ready: 'success',
  failed: 'error',
  waiting: 'warning',
  archived: 'neutral',
  unknown: 'neutral',
};

/** What a state of a run or of a step means for the reader. */
export const runTones: Record<RunState, StateTone> = {
  pending: 'waiting',
  running: 'progress',
  succeeded: 'success',
  failed: 'error',
};
