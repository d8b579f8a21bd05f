import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { isRestricted } from '@cloud-pi-native/plugin-canel-common';
import { readApplicationAttributes } from './readApplicationAttributes';
import type { DeclaredEntities, DeclaredEntity } from './DeclaredEntities';
import { isLabelledRestricted } from './visibilityOfEntity';
import type { RestrictedApplications } from './RestrictedApplications';

/** Modules within modules that are followed; the rest is taken for restricted. */
const maximumDepth = 10;

/**
 * Tells whether an entity stands in an application that few people may see. What cannot be known yet is taken for
 * restricted: the entity is processed again once it is known.
 */
export class ParentVisibility {
  static create(options: {
    declared: DeclaredEntities;
    restricted: RestrictedApplications;
  }): ParentVisibility {
    return new ParentVisibility(options.declared, options.restricted);
  }

  readonly #declared: DeclaredEntities;
  readonly #restricted: RestrictedApplications;

  private constructor(
    declared: DeclaredEntities,
    restricted: RestrictedApplications,
  ) {
    this.#declared = declared;
    this.#restricted = restricted;
  }

  /** Whether something that an entity stands in is restricted. */
  async standsInRestricted(
    entity: Entity,
    depth: number = 0,
  ): Promise<boolean> {
    for (const ref of parentRefsOf(entity)) {
      if (depth >= maximumDepth || (await this.#isRestricted(ref, depth + 1))) {
        return true;
      }
    }
    return false;
  }

  async #isRestricted(ref: string, depth: number): Promise<boolean> {
    const known = await this.#declared.read(ref);
    if (parseEntityRef(ref).kind === 'system') {
      return this.#isRestrictedApplication(ref, known);
    }
    if (!known) return false;
    return (
      saysRestricted(known.declared) ||
      this.standsInRestricted(known.declared, depth)
    );
  }

  #isRestrictedApplication(
    ref: string,
    known: DeclaredEntity | undefined,
  ): boolean {
    if (known && known.declared.spec?.type !== 'application') {
      return isLabelledRestricted(known.declared);
    }
    const said = this.#restricted.has(ref);
    if (said || (known && declaresRestricted(known))) return true;
    if (said === false) return false;
    return known?.processed ? isLabelledRestricted(known.processed) : true;
  }
}

/** Entity references of what an entity stands in. */
export function parentRefsOf(entity: Entity): string[] {
  const { kind, metadata, spec } = entity;
  if (!['Component', 'API', 'Resource'].includes(kind)) return [];
  const reference = (value: unknown, defaultKind: string) => {
    if (typeof value !== 'string' || !value) return [];
    try {
      const context = { defaultKind, defaultNamespace: metadata.namespace };
      return [stringifyEntityRef(parseEntityRef(value, context))];
    } catch {
      // The catalog refuses the entity by itself, and says why.
      return [];
    }
  };
  return [
    ...reference(spec?.system, 'System'),
    ...reference(spec?.subcomponentOf, 'Component'),
  ];
}

function saysRestricted(entity: Entity): boolean {
  return isLabelledRestricted(entity) || entity.spec?.protection === 'DR';
}

/** What is declared may hold placeholders, which only processing replaces. */
function declaresRestricted({ declared, processed }: DeclaredEntity): boolean {
  if (isLabelledRestricted(declared)) return true;
  for (const entity of [declared, processed]) {
    try {
      if (!entity) return true;
      return isRestricted(
        Object.entries(readApplicationAttributes(entity.spec?.attributes)),
      );
    } catch {
      // Not readable as it is: the next one, if there is one.
    }
  }
  return true;
}
