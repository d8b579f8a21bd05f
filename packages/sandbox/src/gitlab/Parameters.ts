import { badParameter } from './ApiError';

/** Parameters of one call, from the query and from the body together, as GitLab takes them. */
export class Parameters {
  private constructor(private readonly values: Record<string, unknown>) {}

  static of(...sources: unknown[]): Parameters {
    const values: Record<string, unknown> = {};
    for (const source of sources) {
      if (typeof source === 'object' && source !== null) {
        Object.assign(values, source);
      }
    }
    return new Parameters(values);
  }

  /** Refuses the call, naming all the parameters that are missing. */
  require(...names: string[]): this {
    const missing = names.filter(name => this.values[name] === undefined);
    if (missing.length > 0) {
      throw badParameter(missing.map(name => `${name} is missing`).join(', '));
    }
    return this;
  }

  /** Every parameter, as it came. */
  all(): Record<string, unknown> {
    return { ...this.values };
  }

  has(name: string): boolean {
    return this.values[name] !== undefined;
  }

  /** A text that must be there and must not be blank. */
  text(name: string): string {
    this.require(name);
    const value = this.optionalText(name) ?? '';
    if (value.trim() === '') throw badParameter(`${name} is empty`);
    return value;
  }

  optionalText(name: string): string | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'object') throw badParameter(`${name} is invalid`);
    return String(value);
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.optionalText(name);
    if (value === undefined) return undefined;
    const found = allowed.find(candidate => candidate === value);
    if (!found) throw badParameter(`${name} does not have a valid value`);
    return found;
  }

  integer(name: string): number {
    this.require(name);
    const value = this.optionalInteger(name);
    if (value === undefined) throw badParameter(`${name} is invalid`);
    return value;
  }

  optionalInteger(name: string): number | undefined {
    const value = this.values[name];
    if (value === undefined || value === null || value === '') return undefined;
    const number = Number(value);
    if (!Number.isInteger(number)) throw badParameter(`${name} is invalid`);
    return number;
  }

  optionalBoolean(name: string): boolean | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    if (value === true || value === 'true' || value === '1') return true;
    if (value === false || value === 'false' || value === '0') return false;
    throw badParameter(`${name} is invalid`);
  }

  /** A list, or a text whose items are separated by commas. */
  optionalList(name: string): string[] | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    const items = Array.isArray(value) ? value : String(value).split(',');
    return items.map(item => String(item).trim()).filter(Boolean);
  }

  /** Parameters within a parameter, such as `filter[environment_scope]`. */
  object(name: string): Parameters {
    return Parameters.of(this.values[name]);
  }

  /** A list of objects, such as the actions of a commit. */
  objects(name: string): Parameters[] {
    const value = this.values[name];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw badParameter(`${name} is invalid`);
    return value.map(item => Parameters.of(item));
  }
}
