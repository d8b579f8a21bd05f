import { InputError } from '@backstage/errors';
import type { JsonObject, JsonValue } from '@backstage/types';
import { readQueryKey, readReference } from './referenceFields';
import type { KeepsReference } from './withoutReferences';

/** Stands for a reference in a query, and is none: what is compared with it is not equal to it. */
const noReference = '-';

/** A request to the catalog: the parameters of its address, and its body. */
export interface CatalogQuery {
  parameters: Readonly<Record<string, unknown>>;
  body: JsonValue | undefined;
}

/** What the review of a query asks. */
export interface QueryReviewer {
  keeps: KeepsReference;
  /** Told of a key that can only be compared with whole references. */
  refuses: (error: InputError) => void;
}

class QueryReview {
  readonly #reviewer: QueryReviewer;

  constructor(reviewer: QueryReviewer) {
    this.#reviewer = reviewer;
  }

  parameter(name: string, value: unknown): unknown {
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    // The catalog refuses anything else than texts.
    if (!areTexts(texts)) return value;
    switch (name) {
      case 'filter':
        return texts.map(text => this.#filter(text));
      case 'facet':
        texts.forEach(text => this.#facet(text));
        return value;
      case 'orderField':
        texts.forEach(text => this.#plain(name, text.split(',')[0]));
        return value;
      case 'order':
        texts.forEach(text => this.#plain(name, text.replace(/^\w+:/, '')));
        return value;
      case 'fullTextFilterFields':
        texts
          .flatMap(text => text.split(','))
          .forEach(text => this.#plain(name, text));
        return value;
      case 'cursor':
        return texts.length === 1 ? this.#cursor(texts[0]) : value;
      default:
        return value;
    }
  }

  body(body: JsonObject): JsonObject {
    const { cursor, facets, fullTextFilter, orderBy, query } = body;
    textsOf(facets).forEach(text => this.#facet(text));
    this.#orders(orderBy);
    this.#words(fullTextFilter);
    return {
      ...body,
      ...(typeof cursor === 'string' && { cursor: this.#cursor(cursor) }),
      ...(query !== undefined && { query: this.#predicate(query) }),
    };
  }

  /** As in `kind=component,relations.partOf=system:default/vigie`. */
  #filter(filter: string): string {
    return filter
      .split(',')
      .map(statement => {
        const [key, ...value] = statement.split('=');
        const about = readQueryKey(key.trim());
        if (about.holds === 'other') return statement;
        if (about.holds === 'reference-in-key' || value.length === 0) {
          this.#refuse('filter', key.trim());
          return statement;
        }
        return `${key}=${this.#reference(value.join('='), about.field)}`;
      })
      .join(',');
  }

  #predicate(predicate: JsonValue): JsonValue {
    if (Array.isArray(predicate)) {
      return predicate.map(one => this.#predicate(one));
    }
    if (!isObject(predicate)) return predicate;
    return Object.fromEntries(
      Object.entries(predicate).map(([key, value]) => {
        if (value === undefined) return [key, value];
        if (key.startsWith('$')) return [key, this.#predicate(value)];
        const about = readQueryKey(key);
        if (about.holds === 'other') return [key, value];
        if (about.holds === 'reference-in-key') this.#refuse('query', key);
        else return [key, this.#condition(key, value, about.field)];
        return [key, value];
      }),
    );
  }

  #condition(key: string, value: JsonValue, field: string): JsonValue {
    if (typeof value === 'string') return this.#reference(value, field);
    if (isObject(value)) {
      const { $in, $contains } = value;
      if (Array.isArray($in)) {
        return {
          $in: $in.map(one =>
            typeof one === 'string' ? this.#reference(one, field) : one,
          ),
        };
      }
      if (typeof $contains === 'string') {
        return { $contains: this.#reference($contains, field) };
      }
      if (isObject($contains)) {
        return { $contains: this.#relation(key, $contains) };
      }
    }
    this.#refuse('query', key);
    return value;
  }

  /** As in `{ type: 'partOf', targetRef: 'system:default/vigie' }`. */
  #relation(key: string, relation: JsonObject): JsonObject {
    const entries = Object.entries(relation);
    const type = entries.find(([name]) => name.toLowerCase() === 'type')?.[1];
    if (readQueryKey(`relations.${type}`).holds === 'other') return relation;
    const target = entries.find(([name]) => name.toLowerCase() === 'targetref');
    if (target?.[1] === undefined) {
      this.#refuse('query', key);
      return relation;
    }
    const [name, value] = target;
    return { ...relation, [name]: this.#condition(key, value, 'targetRef') };
  }

  /** A cursor is in the hands of who asks, and can be made up. */
  #cursor(text: string): string {
    let cursor: JsonValue;
    try {
      cursor = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    } catch {
      // The catalog says what is wrong with it.
      return text;
    }
    if (!isObject(cursor)) return text;
    const { filter, fullTextFilter, orderFields, query } = cursor;
    this.#orders(orderFields);
    this.#words(fullTextFilter);
    const reviewed = {
      ...cursor,
      ...(filter !== undefined && { filter: this.#cursorFilter(filter) }),
      ...(query !== undefined && { query: this.#predicate(query) }),
    };
    return Buffer.from(JSON.stringify(reviewed), 'utf8').toString('base64');
  }

  /** As the catalog writes it in cursors: `{ key, values }` in `allOf`, `anyOf` and `not`. */
  #cursorFilter(filter: JsonValue): JsonValue {
    if (Array.isArray(filter)) {
      return filter.map(one => this.#cursorFilter(one));
    }
    if (!isObject(filter)) return filter;
    const { key, values } = filter;
    if (typeof key !== 'string') {
      return Object.fromEntries(
        Object.entries(filter).map(([name, value]) => [
          name,
          value === undefined ? value : this.#cursorFilter(value),
        ]),
      );
    }
    const about = readQueryKey(key);
    if (about.holds === 'other') return filter;
    if (about.holds === 'reference-in-key' || !Array.isArray(values)) {
      this.#refuse('cursor', key);
      return filter;
    }
    return {
      ...filter,
      values: textsOf(values).map(one => this.#reference(one, about.field)),
    };
  }

  #orders(orders: JsonValue | undefined): void {
    for (const order of Array.isArray(orders) ? orders : []) {
      if (isObject(order) && typeof order.field === 'string') {
        this.#plain('orderBy', order.field);
      }
    }
  }

  #words(search: JsonValue | undefined): void {
    if (!isObject(search)) return;
    textsOf(search.fields).forEach(key => this.#plain('fullTextFilter', key));
  }

  #reference(text: string, field: string): string {
    const ref = readReference(text.trim(), { field });
    return ref === undefined || this.#reviewer.keeps(ref) ? text : noReference;
  }

  #facet(key: string): void {
    if (readQueryKey(key).holds === 'reference-in-key') {
      this.#refuse('facet', key);
    }
  }

  /** A key that is not compared with a whole value. */
  #plain(where: string, key: string): void {
    if (readQueryKey(key.trim()).holds !== 'other') this.#refuse(where, key);
  }

  #refuse(where: string, key: string): void {
    this.#reviewer.refuses(
      new InputError(
        `${where}: ${key} names entities, and can only be compared with whole references, as in filter=relations.partOf=system:default/vigie`,
      ),
    );
  }
}

/**
 * Goes through the filters, sorts, facets and cursors of a query of the catalog: a reference that may not stay becomes
 * one that nothing is equal to. What would tell references that nobody has named (a sort, a prefix, a search for words,
 * whether there is any) is refused.
 */
export function reviewQuery(
  { parameters, body }: CatalogQuery,
  reviewer: QueryReviewer,
): CatalogQuery {
  const review = new QueryReview(reviewer);
  return {
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [
        name,
        review.parameter(name, value),
      ]),
    ),
    body: isObject(body) ? review.body(body) : body,
  };
}

function areTexts(values: unknown[]): values is string[] {
  return values.every(value => typeof value === 'string');
}

function textsOf(value: JsonValue | undefined): string[] {
  return (Array.isArray(value) ? value : []).filter(
    (one): one is string => typeof one === 'string',
  );
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
