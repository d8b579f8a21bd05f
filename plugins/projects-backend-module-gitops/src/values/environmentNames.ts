import { createHmac } from 'node:crypto';
import type {
  Project,
  ProjectEnvironment,
} from '@cloud-pi-native/plugin-projects-common';

/** Name of the `AppProject` of an environment, as the console composes it. @public */
export function appProjectName(
  project: Pick<Project, 'slug'>,
  environment: Pick<ProjectEnvironment, 'name'>,
): string {
  const hash = createHmac('sha256', '')
    .update(environment.name)
    .digest('hex')
    .slice(0, 4);
  return `${project.slug}-${environment.name}-${hash}`;
}
