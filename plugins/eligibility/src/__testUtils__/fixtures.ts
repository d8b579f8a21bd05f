import type { Entity } from '@backstage/catalog-model';
import {
  allCriteria,
  requestPrefillOf,
  verdictOf,
  type Diagnostic,
  type EligibilityAnswers,
} from '@cloud-pi-native/plugin-eligibility-common';

export const camille = 'user:default/camille.porteur';

export const vigie: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'vigie', namespace: 'default', title: 'Vigie' },
  spec: { type: 'application', owner: 'group:default/equipe' },
};

/** Every criterion met, but those of `changes`. */
export function answersWith(
  changes: EligibilityAnswers['criteria'] = {},
): EligibilityAnswers {
  return {
    facts: {
      carrier: 'ministry',
      goal: 'cloud-pi',
      protection: 'DR',
      exposures: ['internet'],
      hasPrivateRepositories: true,
    },
    criteria: {
      ...Object.fromEntries(
        allCriteria.map(({ id }) => [id, { answer: 'yes' as const }]),
      ),
      ...changes,
    },
    dossier: { cct: { state: 'ready' } },
  };
}

export function diagnosticOf(
  answers: EligibilityAnswers,
  changes: Partial<Diagnostic> = {},
): Diagnostic {
  return {
    id: 'd1',
    title: 'Vigie',
    application: 'system:default/vigie',
    author: camille,
    createdAt: '2026-11-01T08:00:00.000Z',
    updatedAt: '2026-11-02T08:00:00.000Z',
    updatedBy: camille,
    answers,
    result: verdictOf(answers),
    request: requestPrefillOf(answers),
    versions: [],
    mayAnswer: true,
    ...changes,
  };
}
