import { noResources } from '@cloud-pi-native/plugin-portal-common';
import type { QuotaRefusal } from '@cloud-pi-native/plugin-quotas-common';
import {
  validateAccessRequest,
  type AccessRequestContext,
  type AccessRequestInput,
  type FieldProblem,
} from '@cloud-pi-native/plugin-projects-common';

/** Why an answer cannot be sent: what the shared rules find, and what only the screen can know. */
export type WizardProblem =
  | FieldProblem
  | { field: string; problem: 'taken' | 'items' | 'no-mirror' }
  | { field: string; problem: 'no-room'; refusal: QuotaRefusal };

/** A request of which nothing is filled in yet. */
export const blankRequest: AccessRequestInput = {
  organisation: '',
  application: { kind: 'new', title: '' },
  name: '',
  description: '',
  sponsor: '',
  stateCorrespondent: '',
  budgetCode: '',
  termsVersion: '',
  protection: 'NP',
  exposures: [],
  hostingTarget: 'shared',
  quotas: { production: noResources, 'non-production': noResources },
  environments: [],
  repositories: [],
  members: [],
  eligibility: {},
};

/** What is wrong with the answers given so far, by the rules that the server applies too. */
export function findRequestProblems(
  answers: Partial<AccessRequestInput>,
  context: AccessRequestContext,
): FieldProblem[] {
  return validateAccessRequest({ ...blankRequest, ...answers }, context);
}

/** The problems of a field and of what is inside it. */
export function problemsAt<Problem extends { field: string }>(
  problems: readonly Problem[],
  path: string,
): Problem[] {
  return problems.filter(
    ({ field }) =>
      field === path ||
      field.startsWith(`${path}.`) ||
      field.startsWith(`${path}[`),
  );
}

/** The first problem of exactly this field. */
export function problemOf<Problem extends { field: string }>(
  problems: readonly Problem[],
  path: string,
): Problem | undefined {
  return problems.find(({ field }) => field === path);
}

/**
 * The problems that the list of environments answers for: its own, and the envelopes that it overflows. The rules
 * report the latter on the quotas, which come before the environments in the wizard.
 */
export function environmentsProblems(
  problems: readonly FieldProblem[],
): FieldProblem[] {
  return [
    ...problemsAt(problems, 'environments'),
    ...problems.filter(({ problem }) => problem === 'over-envelope'),
  ];
}
