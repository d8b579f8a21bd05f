import { PortalSession } from './PortalSession';

/** What the catalog of the portal finds wrong with an entity, or nothing. */
export async function findEntityProblems(entity: object): Promise<string[]> {
  const session = await PortalSession.signIn('sophie.service');
  try {
    await session.call('POST', '/catalog/validate-entity', {
      entity,
      location: 'url:https://exemple.gouv.fr/catalog-info.yaml',
    });
    return [];
  } catch (error) {
    return [String(error)];
  } finally {
    await session.close();
  }
}
