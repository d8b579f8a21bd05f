import type { Entity } from '@backstage/catalog-model';

/** An entity of the catalog as its source declares it, and as the catalog processed it if it did by now. */
export interface DeclaredEntity {
  declared: Entity;
  processed?: Entity;
}

/** Reads what the catalog has been given, before it has processed it. */
export interface DeclaredEntities {
  /** By entity reference; `undefined` when the catalog has not been given such an entity. */
  read(ref: string): Promise<DeclaredEntity | undefined>;
}
