import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of people whose training others look at: those of a project, or one person with those who lead them. @public */
export const trainingPeopleResourceType = 'training-people';

/** Look at the paths and the modules. @public */
export const trainingReadPermission = createPermission({
  name: 'training.library.read',
  attributes: { action: 'read' },
});
/** Follow paths and modules oneself: enrol, start, give proofs, take one's data away. @public */
export const trainingFollowPermission = createPermission({
  name: 'training.module.follow',
  attributes: { action: 'update' },
});
/** Accept or refuse the proof of somebody one leads; never one's own. @public */
export const trainingDecidePermission = createPermission({
  name: 'training.proof.decide',
  attributes: { action: 'update' },
  resourceType: trainingPeopleResourceType,
});
/** See how far a team is, from five people up. @public */
export const trainingTeamPermission = createPermission({
  name: 'training.team.read',
  attributes: { action: 'read' },
  resourceType: trainingPeopleResourceType,
});
/** See how paths are followed by everybody, and where people stop. @public */
export const trainingOverviewPermission = createPermission({
  name: 'training.overview.read',
  attributes: { action: 'read' },
});

/** @public */
export const trainingPermissions = [
  trainingReadPermission,
  trainingFollowPermission,
  trainingDecidePermission,
  trainingTeamPermission,
  trainingOverviewPermission,
];
