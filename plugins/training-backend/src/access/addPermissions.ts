import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  trainingDecidePermission,
  trainingFollowPermission,
  trainingOverviewPermission,
  trainingReadPermission,
  trainingTeamPermission,
} from '@cloud-pi-native/plugin-training-common';
import {
  type TrainingPeople,
  trainingPeopleResourceRef,
  trainingPeopleRules,
} from './resources';
import { membersOf, type TeamDirectory } from './TeamDirectory';

/** Tells the permission system what this plugin guards. Resources are `project:<slug>`, or references of people. */
export function addPermissions(
  registry: PermissionsRegistryService,
  teams: TeamDirectory,
): void {
  registry.addPermissions([
    trainingReadPermission,
    trainingFollowPermission,
    trainingOverviewPermission,
  ]);
  registry.addResourceType({
    resourceRef: trainingPeopleResourceRef,
    permissions: [trainingDecidePermission, trainingTeamPermission],
    rules: trainingPeopleRules,
    getResources: refs => Promise.all(refs.map(ref => peopleOf(ref, teams))),
  });
}

async function peopleOf(
  ref: string,
  teams: TeamDirectory,
): Promise<TrainingPeople | undefined> {
  const [, slug] = /^project:(.+)$/.exec(ref) ?? [];
  if (slug !== undefined) {
    const project = await teams.find(slug);
    return project && { members: membersOf(project) };
  }
  return { members: (await teams.of(ref)).flatMap(membersOf) };
}
