import type { AttributeValue } from '../attributes';

/**
 * Where a value comes from: `catalog` is the YAML kept in Git, `portal` what a person states on the identity card,
 * `refapp` the register of applications, `file` an import, `projects` what an enrolled project shows.
 *
 * @public
 */
export const attributeSources = [
  'portal',
  'catalog',
  'refapp',
  'file',
  'projects',
] as const;
/** @public */
export type AttributeSource = (typeof attributeSources)[number];

/** What one source says of one attribute. @public */
export interface SourcedValue {
  source: AttributeSource;
  value: AttributeValue;
  /** Entity reference of the person, or the name of the system. */
  author: string;
  /** ISO 8601 instant at which the source said it. */
  at: string;
}

/** The value that holds, and what the other sources say when they say something else. @public */
export interface ResolvedAttribute extends SourcedValue {
  disagreements: SourcedValue[];
}

/** Which source is believed first, by attribute id; `default` for the others. @public */
export type Precedence = Readonly<
  Record<string, readonly AttributeSource[] | undefined>
> & { readonly default: readonly AttributeSource[] };

/** The portal reads the register of applications, the point of truth, and adds to it. @public */
export const defaultPrecedence: Precedence = {
  default: ['portal', 'catalog', 'refapp', 'file', 'projects'],
};

/**
 * The value that holds among what the sources say: that of the first source in the order of precedence. A source that
 * the order does not name comes after those that it names; of one source, the latest word counts.
 *
 * @public
 */
export function resolveAttribute(
  attribute: string,
  values: readonly SourcedValue[],
  precedence: Precedence = defaultPrecedence,
): ResolvedAttribute | undefined {
  const order = precedence[attribute] ?? precedence.default;
  const rank = ({ source }: SourcedValue) => {
    const index = order.indexOf(source);
    return index < 0 ? order.length : index;
  };
  const latest = new Map<AttributeSource, SourcedValue>();
  for (const value of values) {
    const known = latest.get(value.source);
    if (!known || known.at < value.at) latest.set(value.source, value);
  }
  const [first, ...others] = [...latest.values()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      attributeSources.indexOf(a.source) - attributeSources.indexOf(b.source),
  );
  if (!first) return undefined;
  const said = JSON.stringify(first.value);
  return {
    ...first,
    disagreements: others.filter(({ value }) => JSON.stringify(value) !== said),
  };
}
