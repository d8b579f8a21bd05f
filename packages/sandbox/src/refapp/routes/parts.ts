import { presentRelation } from '../presentApplication';
import type { Application } from '../RefAppData';
import type { RefAppRoute } from '../RefAppRoute';
import { applicationOf } from './applications';
import { pagedRoute } from './pagedRoute';

/** A part of an application that comes as a whole list. */
function part(
  name: string,
  summary: string,
  rows: (application: Application) => unknown,
): RefAppRoute {
  return {
    method: 'get',
    path: `/applications/{applicationId}/${name}`,
    summary,
    answer: (request, store) => rows(applicationOf(request, store)),
  };
}

/** A part of an application that comes in pages. */
function pagedPart(
  path: string,
  summary: string,
  rows: (application: Application) => readonly unknown[],
): RefAppRoute {
  return pagedRoute(path, summary, (store, request) =>
    rows(applicationOf(request, store)),
  );
}

export const partRoutes: RefAppRoute[] = [
  part('statuses', 'Historique des statuts', ({ statuses }) => statuses),
  part('hostings', 'Hébergements', ({ hostings }) => hostings),
  part('compliances', 'Conformités', ({ compliance }) => compliance),
  part(
    'rgaa-compliances',
    'Conformités RGAA',
    ({ rgaaCompliances }) => rgaaCompliances,
  ),
  part('labels', 'Autres noms', ({ labels }) => labels),
  part('technologies', 'Technologies', ({ technologies }) => technologies),
  pagedPart(
    '/applications/{applicationId}/actors',
    'Acteurs',
    ({ actors }) => actors,
  ),
  pagedPart(
    '/applications/{applicationId}/links',
    'Liens',
    ({ externalRessource }) => externalRessource,
  ),
  pagedPart(
    '/data-catalog/applications/{applicationId}',
    'Données d’une application',
    ({ data }) => data,
  ),
  {
    method: 'get',
    path: '/applications/{applicationId}/relations',
    summary: 'Relations de l’application, dans les deux sens',
    answer: (request, store) =>
      store
        .relationsOf(applicationOf(request, store).id)
        .map(relation => presentRelation(relation, store)),
  },
];
