import {
  textIn,
  type ResourceName,
} from '@cloud-pi-native/plugin-portal-common';
import { describeRefusal } from '@cloud-pi-native/plugin-quotas-common';
import type { WizardTranslation } from '../useWizardTranslation';
import { nameOfField } from './nameOfField';
import type { WizardProblem } from './requestProblems';

/** The problems that need no figure to be told. */
const plainMessages = {
  reserved: 'reserved',
  email: 'email',
  'unknown-cluster': 'cluster',
  credentials: 'credentials',
  'private-without-url': 'privateWithoutUrl',
  'no-admin': 'noAdmin',
  'terms-version': 'terms',
  ineligible: 'eligibility',
  taken: 'taken',
  items: 'items',
  'no-mirror': 'noMirror',
} as const;

/** Puts a problem in the reader's language, with the name of its field and what to do; `undefined` stays `undefined`. */
export function describeProblem(
  t: WizardTranslation,
  problem: WizardProblem | undefined,
): string | undefined {
  if (!problem) return undefined;
  const { field } = problem;
  const values = 'values' in problem ? problem.values ?? {} : {};
  const word = (name: string) => String(values[name] ?? '');
  const name = nameOfField(t, field) ?? t('problem.thisField');
  switch (problem.problem) {
    case 'required':
      if (field.startsWith('eligibility')) return t('eligibility.incomplete');
      return t(isChosen(field) ? 'problem.choose' : 'problem.missing', {
        name,
      });
    case 'too-short':
      return t('problem.tooShort', { name, minimum: word('minLength') });
    case 'too-long':
      return t('problem.tooLong', { name, maximum: word('maxLength') });
    case 'pattern':
      return t(patternMessageOf(field), { name });
    case 'entity-ref':
      return t(word('kind') === 'user' ? 'problem.person' : 'problem.system', {
        name,
      });
    case 'duplicate':
      return t(
        field.endsWith('userRef') ? 'problem.twice' : 'problem.duplicate',
        { name },
      );
    case 'number':
    case 'negative':
      return t('problem.amount', { name });
    case 'over-envelope':
      return t('problem.overEnvelope', {
        envelope: t(
          values.envelope === 'production'
            ? 'quotas.production'
            : 'quotas.nonProduction',
        ),
        resource: t(`resources.${values.resource as ResourceName}`),
        asked: word('asked'),
        available: word('available'),
      });
    case 'no-room':
      return textIn(describeRefusal(problem.refusal), t('language'));
    case 'stage-not-offered':
      return t('problem.stageNotOffered', { cluster: word('cluster') });
    case 'protection-mismatch':
      return t('problem.protectionMismatch', {
        cluster: word('cluster'),
        offered: word('offered'),
        asked: word('asked'),
      });
    default:
      return t(`problem.${plainMessages[problem.problem]}`, { name });
  }
}

/** Whether the field is filled in by choosing rather than by writing. */
function isChosen(field: string): boolean {
  return /^(exposures|project|repository)$|\.(userRef|entityRef|cluster)$/.test(
    field,
  );
}

function patternMessageOf(field: string) {
  if (field.endsWith('url')) return 'problem.url' as const;
  return field.startsWith('repositories')
    ? ('problem.repositoryPattern' as const)
    : ('problem.namePattern' as const);
}
