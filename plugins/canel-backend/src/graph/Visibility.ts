import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  type PermissionRule,
} from '@backstage/plugin-permission-node';
import type { ApplicationMap } from './ApplicationMap';

/** What a person may see of a map. */
export interface Sight {
  /** The same for those who see the same. */
  key: string;
  /** By place of the node. What stands in a hidden application is hidden. */
  isVisible: (node: number) => boolean;
  /** Of an entity that is not on the map, such as an application that left it. */
  sees: (entity: Entity) => boolean;
}

type Judge = (decision: PolicyDecision, entity: Entity) => boolean;

/** Rules of conditions that are kept at most, for one version of the map. */
const maximumKept = 200;

/**
 * Decides who sees what: asks the policy about the catalog, and evaluates its conditions in memory. A condition whose
 * rule is not one of the catalog's hides everything that it is asked about.
 */
export class Visibility {
  readonly #permissions: PermissionsService;
  readonly #judge: Judge;
  #version = -1;
  readonly #kept = new Map<string, Uint8Array>();

  static create(options: { permissions: PermissionsService }): Visibility {
    return new Visibility(options.permissions);
  }

  private constructor(permissions: PermissionsService) {
    this.#permissions = permissions;
    const rules = new Map<string, PermissionRule<Entity, unknown, string>>(
      Object.values(permissionRules).map(rule => [
        rule.name,
        // Each rule takes parameters of its own, which it checks by itself.
        rule as PermissionRule<Entity, unknown, string>,
      ]),
    );
    const satisfies = createConditionAuthorizer<Entity>({
      getRuleByName: name => {
        const rule = rules.get(name);
        if (!rule) throw new Error(`The catalog has no rule ${name}`);
        return rule;
      },
    });
    this.#judge = (decision, entity) => {
      try {
        return satisfies(decision, entity);
      } catch {
        return false;
      }
    };
  }

  async of(
    map: ApplicationMap,
    credentials: BackstageCredentials,
  ): Promise<Sight> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) {
      return { key: '', isVisible: () => true, sees: () => true };
    }
    const visible = this.#visibleNodes(map, decision);
    return {
      key: JSON.stringify(decision),
      isVisible: node => visible[node] === 1,
      sees: entity => this.#judge(decision, entity),
    };
  }

  #visibleNodes(map: ApplicationMap, decision: PolicyDecision): Uint8Array {
    if (this.#version !== map.version || this.#kept.size >= maximumKept) {
      this.#kept.clear();
      this.#version = map.version;
    }
    const key = JSON.stringify(decision);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const visible = Uint8Array.from(map.entities, entity =>
      Number(this.#judge(decision, entity)),
    );
    map.applicationOf.forEach((application, node) => {
      if (application >= 0 && !visible[application]) visible[node] = 0;
    });
    this.#kept.set(key, visible);
    return visible;
  }
}
