import Ajv from 'ajv';
import { spec } from '../schema/openapi/generated/router';

/** What is read of the description of the HTTP interface. */
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: object;
}

interface Operation {
  operationId: string;
  responses: Record<
    string,
    { content?: Record<string, { schema?: { $ref?: string } }> }
  >;
}

/** Checks answers against the description of the HTTP interface; a field that it does not know is wrong as well. */
export class AnswerContract {
  readonly #schemas = new Map<string, string>();
  readonly #ajv = new Ajv({ allErrors: true, strict: false });

  static create(): AnswerContract {
    return new AnswerContract(JSON.parse(JSON.stringify(spec)));
  }

  private constructor({ components, paths }: Description) {
    close(components);
    this.#ajv.addSchema({ $id: 'canel:/', components });
    for (const operation of Object.values(paths).flatMap(Object.values)) {
      const { operationId, responses }: Operation = operation;
      for (const { content } of Object.values(responses)) {
        const ref = content?.['application/json']?.schema?.$ref;
        if (ref) this.#schemas.set(operationId, ref);
      }
    }
  }

  /** Identifiers of the operations that answer in JSON. */
  get operations(): string[] {
    return [...this.#schemas.keys()].sort();
  }

  /** What is wrong with an answer; nothing when it is as described. */
  problemsOf(operationId: string, answer: unknown): string[] {
    const ref = this.#schemas.get(operationId);
    if (!ref) return [`${operationId} does not answer in JSON`];
    const validate = this.#ajv.compile({ $ref: `canel:/${ref}` });
    if (validate(answer)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }
}

function close(schema: object): void {
  if ('properties' in schema && !('additionalProperties' in schema)) {
    Object.assign(schema, { additionalProperties: false });
  }
  for (const inside of Object.values(schema)) {
    if (typeof inside === 'object' && inside !== null) close(inside);
  }
}
