import {
  type AlertId,
  alertLabels,
  attributeById,
  completenessItemLabel,
  type HomologationState,
  homologationStateLabels,
} from '@cloud-pi-native/plugin-canel-common';
import {
  type BilingualText,
  sameInBoth,
} from '@cloud-pi-native/plugin-portal-common';
import type { CallerMap } from './CallerMap';

const unknown: BilingualText = { fr: 'Non renseigné', en: 'Not known' };

/** The words for a value of a facet. */
export function facetLabel(
  caller: CallerMap,
  facet: string,
  value: string,
): BilingualText {
  if (value === '') return unknown;
  switch (facet) {
    case 'zone':
    case 'owner':
      return sameInBoth(caller.titleOf(value) ?? value);
    case 'homologation':
      return homologationStateLabels[value as HomologationState];
    case 'alert':
      return alertLabels[value as AlertId];
    case 'missing':
      return completenessItemLabel(value);
    case 'completeness':
      return { fr: `Niveau ${value}`, en: `Level ${value}` };
    default: {
      const type = attributeById(facet)?.type;
      const choices =
        type?.kind === 'choice' || type?.kind === 'choices' ? type.choices : [];
      return (
        choices.find(choice => choice.value === value)?.label ??
        sameInBoth(value)
      );
    }
  }
}
