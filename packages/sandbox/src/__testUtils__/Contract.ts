import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

/** What an operation answers, by the name of the schema: one thing, a list, or a page of a list with its total. */
type Operation = { status: number } & (
  | { answer: string }
  | { list: string }
  | { page: string }
);

interface ContractFile {
  /** By method and path, for example `GET /groups/{id}`. */
  operations: Record<string, Operation>;
  schemas: Record<string, { properties?: Record<string, unknown> }>;
}

/** An exchange with an outside system, as it went over the wire. */
export interface Exchange {
  method: string;
  url: string;
  status: number;
  body: unknown;
}

/** Checks exchanges with an outside system against a file of the folder `contract`. */
export class Contract {
  readonly #seen = new Set<string>();

  private constructor(
    private readonly operations: ReadonlyMap<string, Operation>,
    private readonly validators: ReadonlyMap<string, ValidateFunction>,
  ) {}

  /** `closed` refuses fields that the contract does not know: the stand-in must not make any up. */
  static load(options: { file: string; closed: boolean }): Contract {
    const path = join(__dirname, '../../contract', options.file);
    const file: ContractFile = parse(readFileSync(path, 'utf8'));
    if (options.closed) {
      for (const schema of Object.values(file.schemas)) {
        if (schema.properties) {
          Object.assign(schema, { additionalProperties: false });
        }
      }
    }
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    addFormats(ajv);
    ajv.addKeyword('schemas');
    ajv.addSchema({ $id: 'contract:/', schemas: file.schemas }, 'contract');
    const validators = new Map(
      Object.keys(file.schemas).map(name => [
        name,
        ajv.compile({ $ref: `contract:/#/schemas/${name}` }),
      ]),
    );
    return new Contract(new Map(Object.entries(file.operations)), validators);
  }

  /** What is wrong with an exchange; nothing when it keeps the contract. */
  problemsOf(exchange: Exchange): string[] {
    const path = new URL(exchange.url).pathname.replace(/^.*\/api\/v\d+/, '');
    const name = `${exchange.method} ${path}`;
    const [key, operation] =
      [...this.operations].find(([template]) => matches(template, name)) ?? [];
    if (!key || !operation) return [`${name} is not in the contract`];
    this.#seen.add(key);
    const { status, body } = exchange;
    if (status !== operation.status) {
      return [`${name} answered ${status} instead of ${operation.status}`];
    }
    const rows = rowsOf(operation, body);
    if (!rows) return [`${name} did not answer a list`];
    const { schema, bodies } = rows;
    const validate = this.validators.get(schema);
    if (!validate) return [`${schema} is not in the contract`];
    return bodies.flatMap(one =>
      validate(one)
        ? []
        : (validate.errors ?? []).map(
            ({ instancePath, message, params }) =>
              `${name}: ${
                instancePath || 'the answer'
              } ${message} ${JSON.stringify(params)}`,
          ),
    );
  }

  /** Operations that no exchange was about. */
  unseen(): string[] {
    return [...this.operations.keys()].filter(key => !this.#seen.has(key));
  }
}

/** What is to be checked of an answer, and against which schema; nothing when it is not the list expected. */
function rowsOf(
  operation: Operation,
  body: unknown,
): { schema: string; bodies: unknown[] } | undefined {
  if ('answer' in operation) {
    return { schema: operation.answer, bodies: [body] };
  }
  if ('list' in operation) {
    return Array.isArray(body)
      ? { schema: operation.list, bodies: body }
      : undefined;
  }
  if (typeof body !== 'object' || body === null) return undefined;
  const { results, total } = body as { results?: unknown; total?: unknown };
  return Array.isArray(results) && typeof total === 'number'
    ? { schema: operation.page, bodies: results }
    : undefined;
}

function matches(template: string, name: string): boolean {
  return new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(name);
}
