import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of where an application stands against the CCT. @public */
export const conformityResourceType = 'conformity-application';

/** See where an application stands, its proofs, its derogations and its checks. @public */
export const conformityReadPermission = createPermission({
  name: 'conformity.application.read',
  attributes: { action: 'read' },
  resourceType: conformityResourceType,
});
/** State how a requirement is met. @public */
export const conformityStatePermission = createPermission({
  name: 'conformity.application.state',
  attributes: { action: 'update' },
  resourceType: conformityResourceType,
});
/** Have the automatic checks read an application again. @public */
export const conformityCheckPermission = createPermission({
  name: 'conformity.application.check',
  attributes: { action: 'update' },
  resourceType: conformityResourceType,
});
/** Ask for a derogation, or take back one's demand. @public */
export const derogationAskPermission = createPermission({
  name: 'conformity.derogation.ask',
  attributes: { action: 'create' },
  resourceType: conformityResourceType,
});
/** Review what a project states. @public */
export const conformityReviewPermission = createPermission({
  name: 'conformity.statement.review',
  attributes: { action: 'update' },
});
/** Grant or refuse a derogation. @public */
export const derogationDecidePermission = createPermission({
  name: 'conformity.derogation.decide',
  attributes: { action: 'update' },
});
/** Look at the whole portfolio: heat map, most missed requirements, derogations about to end. @public */
export const conformityPortfolioPermission = createPermission({
  name: 'conformity.portfolio.read',
  attributes: { action: 'read' },
});

/** @public */
export const conformityPermissions = [
  conformityReadPermission,
  conformityStatePermission,
  conformityCheckPermission,
  derogationAskPermission,
  conformityReviewPermission,
  derogationDecidePermission,
  conformityPortfolioPermission,
];
