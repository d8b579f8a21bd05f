import { derogationStateOn } from '@cloud-pi-native/plugin-conformity-common';
import type { DossierBlock } from '../DossierBlock';
import type { DossierFacts } from '../DossierFacts';
import type { DossierText } from '../DossierText';
import { derogationWords } from '../words';

/** Every derogation that was asked for, in the order of the CCT. */
export function derogationBlocks(
  { at, histories, requirements }: DossierFacts,
  text: DossierText,
): DossierBlock[] {
  const derogations = requirements.flatMap(
    ({ key }) => histories.get(key)?.derogations ?? [],
  );
  const items = derogations.map(one => {
    const { decision } = one;
    return [
      `${one.requirement} : ${text.in(
        derogationWords[derogationStateOn(one, at.slice(0, 10))],
      )}`,
      `${text.word('until')} ${text.day(decision?.until ?? one.until)}`,
      one.reason,
      ...text.labelled('mitigation', one.mitigation),
      `${text.word('askedBy')} ${one.by}, ${text.word('on')} ${text.day(
        one.at,
      )}`,
      ...(decision
        ? [
            `${text.word('decidedBy')} ${decision.by}, ${text.word(
              'on',
            )} ${text.day(decision.at)}`,
            decision.reason,
          ]
        : []),
    ]
      .filter(part => part)
      .join(' ; ');
  });
  return [
    text.heading(2, 'derogations'),
    items.length > 0 ? { kind: 'list', items } : text.paragraph('noDerogation'),
  ];
}
