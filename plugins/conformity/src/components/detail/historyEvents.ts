import type {
  CheckChange,
  Derogation,
  RequirementHistory,
  Statement,
} from '@cloud-pi-native/plugin-conformity-common';

/** Something that happened to a requirement of an application. */
export type HistoryEvent = { at: string } & (
  | { kind: 'statement'; statement: Statement }
  | { kind: 'review'; review: NonNullable<Statement['review']> }
  | { kind: 'derogation' | 'withdrawn'; derogation: Derogation }
  | {
      kind: 'decision';
      derogation: Derogation;
      decision: NonNullable<Derogation['decision']>;
    }
  | { kind: 'check'; change: CheckChange }
);

/** All that happened, the newest first. */
export function historyEvents({
  statements,
  derogations,
  checks,
}: RequirementHistory): HistoryEvent[] {
  return [
    ...statements.flatMap((statement): HistoryEvent[] => [
      { kind: 'statement', at: statement.at, statement },
      ...(statement.review
        ? [
            {
              kind: 'review' as const,
              at: statement.review.at,
              review: statement.review,
            },
          ]
        : []),
    ]),
    ...derogations.flatMap((derogation): HistoryEvent[] => {
      const { at, decision, withdrawnAt } = derogation;
      return [
        { kind: 'derogation', at, derogation },
        ...(decision
          ? [
              {
                kind: 'decision' as const,
                at: decision.at,
                derogation,
                decision,
              },
            ]
          : []),
        ...(withdrawnAt
          ? [{ kind: 'withdrawn' as const, at: withdrawnAt, derogation }]
          : []),
      ];
    }),
    ...checks.map(
      (change): HistoryEvent => ({ kind: 'check', at: change.at, change }),
    ),
  ].sort((one, other) => other.at.localeCompare(one.at));
}
