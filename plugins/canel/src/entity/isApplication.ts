import type { Entity } from '@backstage/catalog-model';

/** Whether an entity of the catalog is an application: a System of that type. */
export function isApplication(entity: Entity): boolean {
  return (
    entity.kind.toLocaleLowerCase('en') === 'system' &&
    entity.spec?.type === 'application'
  );
}
