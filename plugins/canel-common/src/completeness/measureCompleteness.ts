import {
  type BilingualText,
  sameInBoth,
} from '@cloud-pi-native/plugin-portal-common';
import {
  applicationAttributes,
  attributeById,
  type AttributeValues,
} from '../attributes';

/** Levels of detail of the ANSSI's guide « Cartographie du système d’information ». @public */
export type CompletenessLevel = 1 | 2 | 3;

/** What a map must hold of an application besides its attributes. @public */
export interface MappedFacts {
  /** Somebody owns it: a group that exists. */
  owned: boolean;
  /** It stands in a zone of the urbanisation plan. */
  zoned: boolean;
  /** At least one relation or flow with another application. */
  related: boolean;
  /** A homologation is recorded, whatever it says. */
  homologation: boolean;
}

/** One thing that the guide asks for. @public */
export interface CompletenessItem {
  /** Id of an attribute, or a key of {@link MappedFacts}. */
  id: string;
  level: CompletenessLevel;
  present: boolean;
}

/** @public */
export interface Completeness {
  items: CompletenessItem[];
  /** Highest level of which everything is there, with all of the levels under it; 0 when level 1 is not whole. */
  level: 0 | CompletenessLevel;
  /** Share of what all levels ask for, 0 to 1. */
  share: number;
}

/** What each fact is called. @public */
export const completenessFactLabels: Record<keyof MappedFacts, BilingualText> =
  {
    owned: { fr: 'Responsable', en: 'Owner' },
    zoned: { fr: 'Zone d’urbanisation', en: 'Urbanisation zone' },
    related: { fr: 'Relation ou flux', en: 'Relation or flow' },
    homologation: { fr: 'Homologation', en: 'Homologation' },
  };

/** What an item of completeness is called: a fact, or an attribute. @public */
export function completenessItemLabel(id: string): BilingualText {
  const facts: Readonly<Record<string, BilingualText>> = completenessFactLabels;
  return facts[id] ?? attributeById(id)?.label ?? sameInBoth(id);
}

const factLevels: Record<keyof MappedFacts, CompletenessLevel> = {
  owned: 1,
  zoned: 1,
  related: 2,
  homologation: 2,
};

/**
 * How complete the map is on an application.
 *
 * Source: ANSSI, « Cartographie du système d’information, guide d’élaboration en 5 étapes », levels of maturity 1 to 3.
 *
 * @public
 */
export function measureCompleteness(
  values: AttributeValues,
  facts: MappedFacts,
): Completeness {
  const items: CompletenessItem[] = [
    ...applicationAttributes.flatMap(({ id, completeness }) =>
      completeness === undefined
        ? []
        : [{ id, level: completeness, present: isPresent(values[id]) }],
    ),
    ...(['owned', 'zoned', 'related', 'homologation'] as const).map(id => ({
      id,
      level: factLevels[id],
      present: facts[id],
    })),
  ];
  const whole = (level: CompletenessLevel) =>
    items.every(item => item.level > level || item.present);
  const level = ([3, 2, 1] as const).find(whole) ?? 0;
  return {
    items,
    level,
    share: items.filter(({ present }) => present).length / items.length,
  };
}

function isPresent(value: AttributeValues[string]): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
