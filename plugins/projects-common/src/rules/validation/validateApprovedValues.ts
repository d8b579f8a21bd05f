import { envelopeClasses } from '@cloud-pi-native/plugin-portal-common';
import type { AccessRequestContext, ApprovedValues } from '../../types';
import type { FieldProblem } from './FieldProblem';
import { checkEnvironments } from './checkEnvironments';
import { checkMembers } from './checkMembers';
import { checkRepositories } from './checkRepositories';
import { checkAmount, checkEnvelopes } from './checkResources';

/**
 * What is wrong with the values of an approval, which follow the same rules as those of a request.
 * Envelopes are compared only once every amount is a number.
 *
 * @public
 */
export function validateApprovedValues(
  values: ApprovedValues,
  context: AccessRequestContext,
): FieldProblem[] {
  const amounts = envelopeClasses.flatMap(envelope =>
    checkAmount(`quotas.${envelope}`, values.quotas[envelope]),
  );
  const environments = checkEnvironments(values.environments, {
    clusters: context.clusters,
    protection: values.protection,
  });
  const amountsAreGood = ![...amounts, ...environments].some(
    ({ problem }) => problem === 'number' || problem === 'negative',
  );
  return [
    ...amounts,
    ...environments,
    ...(amountsAreGood
      ? checkEnvelopes(values.quotas, values.environments)
      : []),
    ...checkRepositories(values.repositories, context),
    ...checkMembers(values.members),
  ];
}
