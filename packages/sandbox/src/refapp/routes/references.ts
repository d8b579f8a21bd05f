import { pageOf, pageParameters, text } from '../query';
import type { RefAppData } from '../RefAppData';
import type { RefAppRoute } from '../RefAppRoute';
import { pagedRoute } from './pagedRoute';

/** A list that every application refers to. */
function list(
  path: string,
  summary: string,
  rows: (data: RefAppData) => readonly unknown[],
): RefAppRoute {
  return pagedRoute(path, summary, ({ data }) => rows(data));
}

export const referenceRoutes: RefAppRoute[] = [
  list('/actorTypes', 'Types d’acteurs', ({ actorTypes }) => actorTypes),
  list('/label-sources', 'Sources de noms', ({ labelSources }) => labelSources),
  list('/organizations', 'Organisations', ({ organizations }) => organizations),
  list(
    '/business-division',
    'Directions métier',
    ({ businessDivisions }) => businessDivisions,
  ),
  list(
    '/hosting-options',
    'Options d’hébergement',
    ({ hostingOptions }) => hostingOptions,
  ),
  list('/tags', 'Étiquettes', ({ tags }) => tags),
  {
    method: 'get',
    path: '/metadatas',
    summary: 'Qui a changé quoi, et quand',
    query: [...pageParameters, 'createdAtGte', 'createdAtLte'],
    answer: (request, { data }) => {
      const from = text(request, 'createdAtGte') ?? '';
      const to = text(request, 'createdAtLte') ?? '9999';
      const rows = data.metadatas.filter(
        ({ createdAt }) => createdAt >= from && createdAt <= to,
      );
      return pageOf(
        request,
        text(request, 'order') === 'desc' ? rows.reverse() : rows,
      );
    },
  },
  {
    method: 'get',
    path: '/users/me',
    summary: 'À qui est le jeton',
    answer: () => ({
      id: '00000000-0000-4000-8000-000000000001',
      email: 'portail@exemple.gouv.fr',
      role: 'READER',
      type: 'bot',
      organizationId: null,
      additionalPermissions: [],
    }),
  },
];
