import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import type { HasProjectRoleParams } from '@cloud-pi-native/plugin-portal-common';
import {
  createHasProjectRoleRule,
  type ResourceOfProject,
} from '@cloud-pi-native/plugin-portal-node';
import { trainingPeopleResourceType } from '@cloud-pi-native/plugin-training-common';

/**
 * People whose training somebody looks at: a team, whose members are those of its project; or one person, whose
 * members are those of the projects of the person.
 */
export type TrainingPeople = ResourceOfProject;

/** A rule as a condition of a query. */
export type TrainingPeopleQuery = HasProjectRoleParams;

export const trainingPeopleResourceRef = createPermissionResourceRef<
  TrainingPeople,
  TrainingPeopleQuery
>().with({ pluginId: 'training', resourceType: trainingPeopleResourceType });

export const trainingPeopleRules = [
  createHasProjectRoleRule({
    resourceRef: trainingPeopleResourceRef,
    description:
      'People of the projects of which the person is a member with the role',
    toQuery: (params): TrainingPeopleQuery => params,
  }),
];
