import { resourceNames, parisDay } from '@cloud-pi-native/plugin-portal-common';
import {
  findValuesProblem,
  longestUnlimitedDays,
  type EnvelopeValues,
  type QuotaProblem,
} from '@cloud-pi-native/plugin-quotas-common';
import {
  useFormats,
  useResourceWords,
} from '@cloud-pi-native/plugin-portal-react';
import { useQuotasTranslation } from '../useQuotasTranslation';

/** A problem of a form, with the words for the reader. */
export interface ToldProblem {
  field: string;
  words: string;
}

/** Judges what an envelope is to become by the rules of the server, in the reader's language. */
export function useValuesProblem(): (
  values: EnvelopeValues,
  now?: EnvelopeValues,
) => ToldProblem | undefined {
  const t = useQuotasTranslation();
  const formats = useFormats();
  const { nameOf } = useResourceWords();
  const wordsOf = ({ field, code }: QuotaProblem): string => {
    switch (code) {
      case 'amount': {
        const resource = resourceNames.find(name => field.endsWith(name));
        return t('form.amount', { name: resource ? nameOf(resource) : field });
      }
      case 'same':
        return t('form.unchanged');
      case 'past':
        return t('form.untilPast');
      case 'too-far':
        return t('form.untilFar', {
          days: formats.number(longestUnlimitedDays),
        });
      case 'required':
        return t('form.reasonMissing');
      default:
        return t('form.untilMissing');
    }
  };
  return (values, now) => {
    const problem = findValuesProblem(values, {
      today: parisDay(new Date()),
      now,
    });
    return problem && { field: problem.field, words: wordsOf(problem) };
  };
}
