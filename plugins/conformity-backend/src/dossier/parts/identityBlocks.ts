import { applicationAttributes } from '@cloud-pi-native/plugin-canel-common';
import { attributeText } from '../attributeText';
import type { DossierBlock } from '../DossierBlock';
import type { DossierFacts } from '../DossierFacts';
import type { DossierText } from '../DossierText';
import { decisionWords } from '../words';

/** Who the application is, with the source of each value, and what was decided of it before. */
export function identityBlocks(
  { application, card }: DossierFacts,
  text: DossierText,
): DossierBlock[] {
  const attributes = applicationAttributes.flatMap(definition => {
    const known = card?.attributes[definition.id];
    return known
      ? [
          [
            text.in(definition.label),
            attributeText(definition, known.value, text.language),
            known.source,
          ],
        ]
      : [];
  });
  const homologations = (card?.homologations ?? []).map(one =>
    [
      `${text.day(one.startedOn)}, ${one.authority}`,
      one.decision && text.in(decisionWords[one.decision]),
      one.decidedOn && `${text.word('on')} ${text.day(one.decidedOn)}`,
      ...one.reserves,
      one.reason,
    ]
      .filter(part => part)
      .join(' ; '),
  );
  return [
    text.heading(2, 'identity'),
    {
      kind: 'list',
      items: [
        ...text.labelled('reference', application.ref),
        ...text.labelled('zone', application.zone),
        ...text.labelled('owner', application.owner),
      ],
    },
    text.table(
      'identity',
      ['attribute', 'value', 'source'],
      attributes,
      'nothingKnown',
    ),
    text.heading(2, 'homologations'),
    homologations.length > 0
      ? { kind: 'list', items: homologations }
      : text.paragraph('noHomologation'),
  ];
}
