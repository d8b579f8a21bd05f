import { createPermission } from '@backstage/plugin-permission-common';

/** Say whether a page helped, change one's answer, take it back. @public */
export const feedbackGivePermission = createPermission({
  name: 'documentation.feedback.give',
  attributes: { action: 'create' },
});

/** Read what readers said, without their names. @public */
export const feedbackReadPermission = createPermission({
  name: 'documentation.feedback.read',
  attributes: { action: 'read' },
});

/** @public */
export const documentationPermissions = [
  feedbackGivePermission,
  feedbackReadPermission,
];
