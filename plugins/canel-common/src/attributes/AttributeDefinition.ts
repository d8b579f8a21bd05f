import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** Parts of the identity card of an application, in their order on it. @public */
export const attributeGroups = [
  'identity',
  'people',
  'security',
  'hosting',
  'sourcing',
  'life',
  'technology',
  'cost',
  'quality',
] as const;
/** @public */
export type AttributeGroup = (typeof attributeGroups)[number];

/** One of the values that an attribute may take. @public */
export interface AttributeChoice {
  value: string;
  label: BilingualText;
  /** How files and other tools write the same thing, besides the value and the labels. */
  aliases?: readonly string[];
}

/** A column of an attribute whose value is a table. @public */
export interface AttributeColumn {
  id: string;
  label: BilingualText;
  type: 'text' | 'date' | 'integer' | 'number';
  required?: boolean;
}

/** What the value of an attribute may be. @public */
export type AttributeType =
  | { kind: 'text'; maxLength?: number; pattern?: RegExp }
  | { kind: 'number'; minimum?: number; maximum?: number; integer?: boolean }
  | { kind: 'boolean' }
  /** A calendar day, `YYYY-MM-DD`. */
  | { kind: 'date' }
  | { kind: 'choice'; choices: readonly AttributeChoice[] }
  | { kind: 'choices'; choices: readonly AttributeChoice[] }
  | { kind: 'texts' }
  | { kind: 'table'; columns: readonly AttributeColumn[] };

/**
 * One thing that is known of an application. The list, the facets, the identity card, the imports, the exports and the
 * validation all read it: adding an attribute is adding its definition to the file of its group, nothing else.
 *
 * @public
 */
export interface AttributeDefinition {
  /** In the YAML of the catalog (`spec.attributes`), in the addresses and in the exports. */
  id: string;
  group: AttributeGroup;
  label: BilingualText;
  /** What it means, and the text it comes from when a rule asks for it. */
  help?: BilingualText;
  type: AttributeType;
  unit?: BilingualText;
  /** Headings under which files bring it, besides its id and its labels. */
  aliases?: readonly string[];
  /** The list offers to filter by its values. */
  facet?: boolean;
  /** A column of the list unless the person chooses others. */
  column?: boolean;
  /** The level from which the ANSSI's guide on mapping asks for it. */
  completeness?: 1 | 2 | 3;
}

/** A row of an attribute whose value is a table. @public */
export type AttributeRow = Readonly<Record<string, string | number>>;

/** @public */
export type AttributeValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly AttributeRow[];

/** What is known of an application, by attribute id. What is not known is absent. @public */
export type AttributeValues = Readonly<
  Record<string, AttributeValue | undefined>
>;
