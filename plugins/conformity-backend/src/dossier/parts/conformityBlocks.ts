import {
  type Proof,
  type RequirementPosition,
  requirementFamilyLabels,
  requirementLevelLabels,
} from '@cloud-pi-native/plugin-conformity-common';
import type { DossierBlock } from '../DossierBlock';
import type { DossierFacts } from '../DossierFacts';
import type { DossierText } from '../DossierText';
import { basisWords, outcomeWords, stateWords, verdictWords } from '../words';

/** Where the application stands against each requirement, and what shows it. */
export function conformityBlocks(
  { conformity, requirements }: DossierFacts,
  text: DossierText,
): DossierBlock[] {
  const { families, positions, readiness } = conformity;
  const titles = new Map(
    requirements.map(({ key, title, presentation }) => [
      key,
      text.language === 'en' ? presentation.english.title : title,
    ]),
  );
  const named = (key: string) => `${key} – ${titles.get(key) ?? ''}`;
  return [
    text.heading(2, 'conformity'),
    text.paragraph(readiness.isReady ? 'ready' : 'notReady'),
    ...(readiness.isReady
      ? []
      : [
          {
            kind: 'list' as const,
            items: readiness.blockers.map(one => named(one.requirement)),
          },
        ]),
    text.heading(3, 'scores'),
    text.table(
      'scores',
      ['family', 'level', 'score', 'expected'],
      families.map(one => [
        text.in(requirementFamilyLabels[one.family]),
        text.in(requirementLevelLabels[one.level]),
        text.percent(one.ratio),
        String(one.expected),
      ]),
      'nothingKnown',
    ),
    text.heading(2, 'requirements'),
    ...positions.flatMap((position): DossierBlock[] => [
      { kind: 'heading', level: 3, text: named(position.requirement) },
      { kind: 'list', items: itemsOf(position, text) },
    ]),
  ];
}

function itemsOf(position: RequirementPosition, text: DossierText): string[] {
  const { basis, evidence, state, statement } = position;
  const { review } = statement ?? {};
  return [
    ...text.labelled(
      'position',
      `${text.in(stateWords[state])} (${text.in(basisWords[basis])})`,
    ),
    ...(statement
      ? text.labelled(
          'statedBy',
          [
            `${statement.by}, ${text.word('on')} ${text.day(statement.at)}`,
            text.in(stateWords[statement.state]),
            statement.comment,
          ]
            .filter(part => part)
            .join(' ; '),
        )
      : []),
    ...(statement?.proofs ?? []).flatMap(proof =>
      text.labelled('proof', proofText(proof)),
    ),
    ...(review
      ? text.labelled(
          'review',
          [
            text.in(verdictWords[review.verdict]),
            `${review.by}, ${text.word('on')} ${text.day(review.at)}`,
            review.comment,
          ]
            .filter(part => part)
            .join(' ; '),
        )
      : []),
    ...evidence.flatMap(({ result }) =>
      text.labelled(
        'check',
        `${result.check}, ${text.in(outcomeWords[result.outcome])}, ${text.word(
          'on',
        )} ${text.day(result.at)}`,
      ),
    ),
  ];
}

function proofText(proof: Proof): string {
  switch (proof.kind) {
    case 'link':
      return `${proof.title} (${proof.url})`;
    case 'file':
      return [`${proof.repository}/${proof.path}`, proof.revision]
        .filter(part => part)
        .join(' @ ');
    default:
      return proof.check;
  }
}
