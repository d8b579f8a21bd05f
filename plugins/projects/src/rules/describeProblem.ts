import type { ResourceName } from '@cloud-pi-native/plugin-portal-common';
import type { WizardTranslation } from '../useWizardTranslation';
import type { WizardProblem } from './requestProblems';

/** The problems that need no figure to be told. */
const plainMessages = {
  required: 'missing',
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

/** Puts a problem in the reader's language; `undefined` stays `undefined`. */
export function describeProblem(
  t: WizardTranslation,
  problem: WizardProblem | undefined,
): string | undefined {
  if (!problem) return undefined;
  const { field } = problem;
  const values = 'values' in problem ? problem.values ?? {} : {};
  const word = (name: string) => String(values[name] ?? '');
  switch (problem.problem) {
    case 'too-short':
      return t('problem.tooShort', { minimum: word('minLength') });
    case 'too-long':
      return t('problem.tooLong', { maximum: word('maxLength') });
    case 'pattern':
      return t(patternMessageOf(field));
    case 'entity-ref':
      return t(word('kind') === 'user' ? 'problem.person' : 'problem.system');
    case 'duplicate':
      return t(
        field.endsWith('userRef') ? 'problem.twice' : 'problem.duplicate',
      );
    case 'number':
    case 'negative':
      return t('problem.amount');
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
    case 'stage-not-offered':
      return t('problem.stageNotOffered', { cluster: word('cluster') });
    case 'protection-mismatch':
      return t('problem.protectionMismatch', {
        cluster: word('cluster'),
        offered: word('offered'),
        asked: word('asked'),
      });
    default:
      return t(`problem.${plainMessages[problem.problem]}`);
  }
}

function patternMessageOf(field: string) {
  if (field.endsWith('url')) return 'problem.url' as const;
  return field.startsWith('repositories')
    ? ('problem.repositoryPattern' as const)
    : ('problem.namePattern' as const);
}
