import type {
  CheckDescription,
  CheckedRequirement,
  CheckStrength,
  Requirement,
} from '@cloud-pi-native/plugin-conformity-common';

/** The requirements in the order of the CCT, and the checks that say something about each of them. Never changes. */
export class KnownRequirements {
  readonly items: readonly Requirement[];
  readonly #byKey: ReadonlyMap<string, Requirement>;
  readonly #strengths: ReadonlyMap<string, ReadonlyMap<string, CheckStrength>>;

  static create(
    items: readonly Requirement[],
    checks: readonly CheckDescription[],
  ): KnownRequirements {
    return new KnownRequirements(items, checks);
  }

  private constructor(
    items: readonly Requirement[],
    checks: readonly CheckDescription[],
  ) {
    this.items = items;
    this.#byKey = new Map(items.map(item => [item.key, item]));
    this.#strengths = new Map(
      items.map(({ key }) => [
        key,
        new Map(
          checks.flatMap(({ id, requirements }) =>
            requirements
              .filter((checked: CheckedRequirement) => checked.key === key)
              .map(({ strength }): [string, CheckStrength] => [id, strength]),
          ),
        ),
      ]),
    );
  }

  find(key: string): Requirement | undefined {
    return this.#byKey.get(key);
  }

  /** What the result of each check is worth for a requirement, by the identifier of the check. */
  strengthsOf(key: string): ReadonlyMap<string, CheckStrength> {
    return this.#strengths.get(key) ?? new Map();
  }
}
