import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of the eligibility of an application. @public */
export const eligibilityResourceType = 'eligibility-diagnostic';

/** Begin the eligibility questionnaire of an application. @public */
export const eligibilityCreatePermission = createPermission({
  name: 'eligibility.diagnostic.create',
  attributes: { action: 'create' },
});
/** See the answers and the verdict of a questionnaire. @public */
export const eligibilityReadPermission = createPermission({
  name: 'eligibility.diagnostic.read',
  attributes: { action: 'read' },
  resourceType: eligibilityResourceType,
});
/** Answer a questionnaire, and keep a version of it. @public */
export const eligibilityAnswerPermission = createPermission({
  name: 'eligibility.diagnostic.answer',
  attributes: { action: 'update' },
  resourceType: eligibilityResourceType,
});

/** @public */
export const eligibilityPermissions = [
  eligibilityCreatePermission,
  eligibilityReadPermission,
  eligibilityAnswerPermission,
];
