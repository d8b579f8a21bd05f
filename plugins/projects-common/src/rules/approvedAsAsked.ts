import type { AccessRequestInput, ApprovedValues } from '../types';

/** The values of a request, granted as they were asked. @public */
export function approvedAsAsked(asked: AccessRequestInput): ApprovedValues {
  const {
    quotas,
    environments,
    repositories,
    members,
    protection,
    hostingTarget,
  } = asked;
  return {
    quotas,
    environments,
    repositories,
    members,
    protection,
    hostingTarget,
  };
}
