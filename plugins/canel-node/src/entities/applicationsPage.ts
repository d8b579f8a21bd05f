import type { RootConfigService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';

/** Address of the page of the applications in the portal. @public */
export function applicationsPage(config: RootConfigService): string {
  return `${config.getString('app.baseUrl').replace(/\/+$/, '')}/applications`;
}

/**
 * Whether an entity of the catalog is one that canel published from what it knows, and no source of its own.
 *
 * @param page - address of the page of the applications, which these entities give as their origin
 * @public
 */
export function isPublishedByCanel(
  { metadata }: Pick<Entity, 'metadata'>,
  page: string,
): boolean {
  return metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION] === `url:${page}`;
}
