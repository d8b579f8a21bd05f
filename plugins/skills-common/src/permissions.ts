import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of the levels of a person. @public */
export const skillsPersonResourceType = 'skills-person';

/** Resource type of the matrix of a team. @public */
export const skillsTeamResourceType = 'skills-team';

/** See the skills of the offer, and the rule of readiness. @public */
export const skillsReadPermission = createPermission({
  name: 'skills.skill.read',
  attributes: { action: 'read' },
});
/** See the levels of a person, their proofs and their history. @public */
export const skillsPersonReadPermission = createPermission({
  name: 'skills.person.read',
  attributes: { action: 'read' },
  resourceType: skillsPersonResourceType,
});
/** Assess oneself, add proofs, ask for a validation, take one's data away, erase them. @public */
export const skillsPersonAssessPermission = createPermission({
  name: 'skills.person.assess',
  attributes: { action: 'update' },
  resourceType: skillsPersonResourceType,
});
/** Validate or refuse a level of a person. @public */
export const skillsPersonValidatePermission = createPermission({
  name: 'skills.person.validate',
  attributes: { action: 'update' },
  resourceType: skillsPersonResourceType,
});
/** See the matrix of a team: levels one by one of those whom one leads, aggregates of the others. @public */
export const skillsTeamReadPermission = createPermission({
  name: 'skills.team.read',
  attributes: { action: 'read' },
  resourceType: skillsTeamResourceType,
});
/** See the aggregates of everybody. @public */
export const skillsOverviewPermission = createPermission({
  name: 'skills.overview.read',
  attributes: { action: 'read' },
});
/** Add a proof to somebody's skills, as training does. @public */
export const skillsProofRecordPermission = createPermission({
  name: 'skills.proof.record',
  attributes: { action: 'create' },
});

/** @public */
export const skillsPermissions = [
  skillsReadPermission,
  skillsPersonReadPermission,
  skillsPersonAssessPermission,
  skillsPersonValidatePermission,
  skillsTeamReadPermission,
  skillsOverviewPermission,
  skillsProofRecordPermission,
];
