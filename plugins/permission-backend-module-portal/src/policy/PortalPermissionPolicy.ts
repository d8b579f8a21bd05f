import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import type { PermissionTableRow } from '../table/PermissionTableRow';
import { decide } from '../table/decide';
import type { PersonReader } from './PersonReader';

/**
 * The one policy of the portal. It reads a table and denies what is not in it.
 * Services do not come here: the framework decides on them by their access restrictions.
 */
export class PortalPermissionPolicy implements PermissionPolicy {
  readonly #rows: ReadonlyMap<string, PermissionTableRow>;
  readonly #persons: PersonReader;

  static create(options: {
    table: readonly PermissionTableRow[];
    persons: PersonReader;
  }): PortalPermissionPolicy {
    return new PortalPermissionPolicy(options.table, options.persons);
  }

  private constructor(
    table: readonly PermissionTableRow[],
    persons: PersonReader,
  ) {
    this.#rows = new Map(table.map(row => [row.permission.name, row]));
    this.#persons = persons;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const row = this.#rows.get(permission.name);
    if (!row || !user) return { result: AuthorizeResult.DENY };
    return decide(row, await this.#persons.read(user.credentials));
  }
}
