import { eligibilityQuestions } from '@cloud-pi-native/plugin-projects-common';
import type { AccessRequestInput } from '@cloud-pi-native/plugin-projects-common';
import type { EligibilityAnswers } from './Answers';

/** What an access request need not ask again. @public */
export type RequestPrefill = Pick<AccessRequestInput, 'eligibility'> &
  Partial<Pick<AccessRequestInput, 'protection' | 'exposures'>>;

/**
 * The answers of an access request that follow from a questionnaire: yes when every criterion of the question is met,
 * no as soon as one is not; nothing while it is not known.
 *
 * @public
 */
export function requestPrefillOf({
  facts,
  criteria,
}: EligibilityAnswers): RequestPrefill {
  const { protection, exposures } = facts;
  return {
    eligibility: Object.fromEntries(
      eligibilityQuestions.flatMap((question): [string, boolean][] => {
        const answers = question.criteria.map(id => criteria[id]?.answer);
        if (answers.some(one => one === 'no' || one === 'planned')) {
          return [[question.id, false]];
        }
        return answers.every(one => one === 'yes') ? [[question.id, true]] : [];
      }),
    ),
    ...(protection && { protection }),
    ...(exposures && exposures.length > 0 && { exposures }),
  };
}
