import { projectDescriptionMaxLength } from '@cloud-pi-native/plugin-portal-common';
import type {
  AccessRequestContext,
  AccessRequestInput,
  ApplicationChoice,
} from '../../types';
import { eligibilityQuestions } from '../eligibilityQuestions';
import type { FieldProblem } from './FieldProblem';
import { checkEntityRef } from './checkEntityRef';
import { checkNameField, checkUnique } from './checkNameField';
import { checkEmail, checkText } from './checkText';
import { validateApprovedValues } from './validateApprovedValues';

/**
 * Everything that is wrong with a request for access, field by field; an empty list means that it can be submitted.
 * The same rules run in the browser while the form is filled in, and on the server.
 *
 * @public
 */
export function validateAccessRequest(
  input: AccessRequestInput,
  context: AccessRequestContext,
): FieldProblem[] {
  return [
    ...checkText('organisation', input.organisation),
    ...checkApplication(input.application),
    ...checkNameField('name', 'project', input.name),
    ...checkText('description', input.description, projectDescriptionMaxLength),
    ...checkText('sponsor', input.sponsor),
    ...checkEmail('stateCorrespondent', input.stateCorrespondent),
    ...checkText('budgetCode', input.budgetCode),
    ...checkTerms(input.termsVersion, context),
    ...checkExposures(input.exposures),
    ...validateApprovedValues(input, context),
    ...checkEligibility(input.eligibility),
  ];
}

function checkApplication(application: ApplicationChoice): FieldProblem[] {
  return application.kind === 'existing'
    ? checkEntityRef('application.entityRef', application.entityRef, 'system')
    : checkText('application.title', application.title);
}

function checkTerms(
  termsVersion: string,
  context: AccessRequestContext,
): FieldProblem[] {
  return termsVersion === context.termsVersion
    ? []
    : [
        {
          field: 'termsVersion',
          problem: 'terms-version',
          message: `accept version ${context.termsVersion} of the terms of use, which is in force`,
          values: { version: context.termsVersion },
        },
      ];
}

function checkExposures(
  exposures: AccessRequestInput['exposures'],
): FieldProblem[] {
  return exposures.length === 0
    ? [
        {
          field: 'exposures',
          problem: 'required',
          message: 'choose at least one network',
        },
      ]
    : checkUnique(index => `exposures[${index}]`, exposures);
}

function checkEligibility(
  answers: AccessRequestInput['eligibility'],
): FieldProblem[] {
  return eligibilityQuestions.flatMap(({ id, remedy }): FieldProblem[] => {
    switch (answers[id]) {
      case true:
        return [];
      case false:
        return [
          {
            field: `eligibility.${id}`,
            problem: 'ineligible',
            message: remedy.en,
          },
        ];
      default:
        return [
          {
            field: `eligibility.${id}`,
            problem: 'required',
            message: 'answer this question',
          },
        ];
    }
  });
}
