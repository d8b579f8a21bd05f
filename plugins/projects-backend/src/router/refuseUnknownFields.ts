import { InputError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/** The part of a schema that says which fields there may be. */
interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

interface Operation {
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { schema: Schema } };
  };
}

/** The part of an OpenAPI description that is read here. */
export interface BodyDescription {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: object };
}

/**
 * Refuses bodies with fields that the description does not have, and names them. The validator of the router refuses
 * them too, without saying which ones: a token sent by mistake, or a misspelt field, must be easy to find.
 */
export function refuseUnknownFields(
  description: BodyDescription,
): RequestHandler {
  const routes = Object.entries(description.paths).map(
    ([path, operations]) => ({
      pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`),
      operations: new Map<string, Operation>(Object.entries(operations)),
    }),
  );
  const schemas = new Map<string, Schema>(
    Object.entries(description.components.schemas),
  );
  return (req, _res, next) => {
    const schema = routes
      .find(({ pattern }) => pattern.test(req.path))
      ?.operations.get(req.method.toLocaleLowerCase('en'))?.requestBody
      ?.content['application/json'].schema;
    const unknown = schema ? unknownFields(schema, req.body, '', schemas) : [];
    next(
      unknown.length > 0
        ? new InputError(
            unknown
              .map(field => `${field}: there is no such field, take it out`)
              .join('; '),
          )
        : undefined,
    );
  };
}

function unknownFields(
  schema: Schema,
  value: unknown,
  path: string,
  schemas: ReadonlyMap<string, Schema>,
): string[] {
  if (schema.$ref) {
    const target = schemas.get(schema.$ref.replace(/^.*\//, ''));
    return target ? unknownFields(target, value, path, schemas) : [];
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    return items
      ? value.flatMap((item, index) =>
          unknownFields(items, item, `${path}[${index}]`, schemas),
        )
      : [];
  }
  if (typeof value !== 'object' || !value || !schema.properties) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const known = schema.properties?.[name];
    const fieldPath = path ? `${path}.${name}` : name;
    if (known) return unknownFields(known, field, fieldPath, schemas);
    return schema.additionalProperties === false ? [fieldPath] : [];
  });
}
