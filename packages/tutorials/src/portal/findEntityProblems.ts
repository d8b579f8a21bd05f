import { PortalSession } from './PortalSession';

/** Stands for a file beside the entity (`$text: ./openapi.yaml`), which an example does not have. */
const withoutFiles = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$text' in value
    ? 'content of the file'
    : value;

/** What the catalog of the portal finds wrong with an entity, or nothing. */
export async function findEntityProblems(entity: object): Promise<string[]> {
  const session = await PortalSession.signIn('sophie.service');
  try {
    await session.call('POST', '/catalog/validate-entity', {
      entity: JSON.parse(JSON.stringify(entity, withoutFiles)),
      location: 'url:https://exemple.gouv.fr/catalog-info.yaml',
    });
    return [];
  } catch (error) {
    return [String(error)];
  } finally {
    await session.close();
  }
}
