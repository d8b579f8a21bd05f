import type { Entity } from '@backstage/catalog-model';
import {
  defaultCatalogCollatorEntityTransformer,
  type CatalogCollatorEntityTransformer,
} from '@backstage/plugin-search-backend-module-catalog';

/** Texts of `spec` that people look for, beside what the stock index knows of an entity. */
const searchedTexts = ['key', 'asks', 'why', 'checking', 'acronym'] as const;

/**
 * What the index knows of an entity: also its tags, its title in English, and the text of what is made to be read, as a
 * requirement of the CCT.
 */
export const describeEntity: CatalogCollatorEntityTransformer = entity => {
  const document = defaultCatalogCollatorEntityTransformer(entity);
  const key = textAt(entity, ['key']);
  return {
    ...document,
    title: key ? `${key} – ${document.title}` : document.title,
    text: [
      document.text,
      ...searchedTexts.map(field => textAt(entity, [field])),
      textAt(entity, ['attributes', 'acronym']),
      textAt(entity, ['presentation', 'english', 'title']),
      textAt(entity, ['presentation', 'english', 'description']),
      ...(entity.metadata.tags ?? []),
    ]
      .filter(text => text)
      .join(' : '),
  };
};

/** The text at a path of `spec`, if there is one. */
function textAt(entity: Entity, path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>(
    (found, field) =>
      typeof found === 'object' && found !== null
        ? new Map<string, unknown>(Object.entries(found)).get(field)
        : undefined,
    entity.spec,
  );
  return typeof value === 'string' ? value : undefined;
}
