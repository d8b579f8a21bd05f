import type { DossierBlock } from '../DossierBlock';
import type { DossierFacts } from '../DossierFacts';
import type { DossierText } from '../DossierText';
import { outcomeWords, stateWords, verdictWords } from '../words';

interface Event {
  at: string;
  text: string;
}

/** Everything that was said and found, the newest first. */
export function historyBlocks(
  { histories, requirements }: DossierFacts,
  text: DossierText,
): DossierBlock[] {
  const events = requirements.flatMap(({ key }): Event[] => {
    const history = histories.get(key);
    if (!history) return [];
    return [
      ...history.statements.flatMap(({ at, by, review, state }) => [
        { at, text: `${key} : ${text.in(stateWords[state])}, ${by}` },
        ...(review
          ? [
              {
                at: review.at,
                text: `${key} : ${text.word('review').toLowerCase()} ${text.in(
                  verdictWords[review.verdict],
                )}, ${review.by}`,
              },
            ]
          : []),
      ]),
      ...history.checks.map(({ at, check, outcome }) => ({
        at,
        text: `${key} : ${check}, ${text.in(outcomeWords[outcome])}`,
      })),
    ];
  });
  events.sort(
    (one, other) => compare(other.at, one.at) || compare(one.text, other.text),
  );
  return [
    text.heading(2, 'history'),
    events.length > 0
      ? {
          kind: 'list',
          items: events.map(one => `${text.day(one.at)} – ${one.text}`),
        }
      : text.paragraph('noHistory'),
  ];
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
