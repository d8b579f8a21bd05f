import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { KnownApplication } from './KnownApplication';
import { entityName } from './entityName';

/** Identifier of an application in the register of applications. @public */
export const refAppIdAnnotation = 'cloud-pi-native.fr/refapp-id';
/** Set to {@link restrictedVisibility} on what few people see. @public */
export const visibilityLabel = 'cloud-pi-native.fr/visibility';
/** @public */
export const restrictedVisibility = 'restricted';
/** Owner of the applications of which nobody says who answers for them: no group has that name. @public */
export const unknownOwnerRef = 'group:default/inconnu';

/** Entity reference of an urbanisation zone, from its title and those of the zones around it. @public */
export function zoneRefOf(zone: KnownApplication['zone']): string | undefined {
  const last = zone?.[zone.length - 1];
  return last === undefined ? undefined : refOf('domain', last);
}

/** Entity reference of a direction or team, from its title. @public */
export function ownerRefOf(owner: string | undefined): string | undefined {
  return owner === undefined ? undefined : refOf('group', owner);
}

/**
 * What the catalog shows of the applications that it does not get from Git: one `System` each, and the zones and
 * directions that they name.
 *
 * @param known - what canel knows
 * @param declared - entity references that Git declares: they are left to it
 * @public
 */
export function knownApplicationEntities(
  known: readonly KnownApplication[],
  declared: ReadonlySet<string> = new Set(),
): Entity[] {
  const entities = new Map<string, Entity>();
  const add = (entity: Entity) => {
    const ref = stringifyEntityRef(entity);
    if (!declared.has(ref) && !entities.has(ref)) {
      entities.set(ref, entity);
    }
  };
  for (const application of known) {
    addZones(application.zone ?? [], add);
    const { owner } = application;
    if (owner !== undefined && !isEntityRef(owner)) add(groupEntity(owner));
    add(systemEntity(application));
  }
  return [...entities.values()];
}

function addZones(zone: readonly string[], add: (entity: Entity) => void) {
  zone.forEach((title, index) => {
    if (isEntityRef(title)) return;
    add({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Domain',
      metadata: { ...nameOf(refOf('domain', title)), title },
      spec: {
        owner: unknownOwnerRef,
        type: 'zone',
        ...(index > 0 && { subdomainOf: refOf('domain', zone[index - 1]) }),
      },
    });
  });
}

function groupEntity(title: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { ...nameOf(refOf('group', title)), title },
    spec: { type: 'direction', profile: { displayName: title }, children: [] },
  };
}

function systemEntity(application: KnownApplication): Entity {
  const { ref, title, description, zone, owner, refAppId } = application;
  const domain = zoneRefOf(zone);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      ...nameOf(ref),
      title,
      ...(description && { description }),
      ...(refAppId && { annotations: { [refAppIdAnnotation]: refAppId } }),
      ...(application.restricted && {
        labels: { [visibilityLabel]: restrictedVisibility },
      }),
    },
    spec: {
      type: 'application',
      owner: ownerRefOf(owner) ?? unknownOwnerRef,
      ...(domain && { domain }),
    },
  };
}

function refOf(kind: 'domain' | 'group', titleOrRef: string): string {
  return isEntityRef(titleOrRef)
    ? titleOrRef
    : stringifyEntityRef({
        kind,
        namespace: 'default',
        name: entityName(titleOrRef),
      });
}

function nameOf(ref: string): { name: string; namespace: string } {
  const { name, namespace } = parseEntityRef(ref);
  return { name, namespace };
}

function isEntityRef(text: string): boolean {
  return /^[a-z]+:[a-z0-9-]+\/\S+$/.test(text);
}
