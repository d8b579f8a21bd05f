import type { RunState } from '@cloud-pi-native/plugin-projects-common';
import type { StoredRun, Stores } from '../stores';

/** Opens again, for the services given, a run that had failed, and says so to whoever waits for the project. */
export async function resumeRun(
  { runs, projects, requests }: Stores,
  run: StoredRun,
  services: readonly string[],
  from: readonly RunState[] = ['failed'],
): Promise<void> {
  for (const { service, state } of run.services) {
    if (services.includes(service) && from.includes(state)) {
      await runs.setServiceState(run.id, service, 'pending');
    }
  }
  if (run.state !== 'failed') return;
  await runs.resume(run.id);
  if (run.kind !== 'enrolment') return;
  const at = new Date().toISOString();
  await projects.setState(run.projectId, 'provisioning', at);
  const project = await projects.getById(run.projectId);
  if (
    project &&
    (await requests.transition(
      project.requestId,
      ['failed'],
      'provisioning',
      at,
    ))
  ) {
    await requests.addEvent(project.requestId, {
      type: 'provisioning',
      actor: 'service:projects',
      at,
    });
  }
}
