import { parseEntityRef } from '@backstage/catalog-model';
import type { FieldProblem } from './FieldProblem';

/** A full entity reference of one kind. */
export function checkEntityRef(
  field: string,
  entityRef: string,
  kind: 'user' | 'system',
): FieldProblem[] {
  return kindOf(entityRef) === kind
    ? []
    : [
        {
          field,
          problem: 'entity-ref',
          message: `give a full reference, like ${kind}:default/name`,
          values: { kind },
        },
      ];
}

function kindOf(entityRef: string): string | undefined {
  try {
    return parseEntityRef(entityRef).kind.toLocaleLowerCase('en');
  } catch {
    return undefined;
  }
}
