import type { Request } from 'express';
import type { RefAppStore } from './RefAppStore';
import { type Application, relationTypes } from './RefAppData';
import { text, texts } from './query';

type Filter = (
  application: Application,
  request: Request,
  store: RefAppStore,
  name: string,
) => boolean;

const currentStatus = ({ statuses }: Application) => statuses.at(-1);

const holds = (where: string | null | undefined, what: string | undefined) =>
  (where ?? '')
    .toLocaleLowerCase('fr')
    .includes((what ?? '').toLocaleLowerCase('fr'));

const hostingFilter =
  (field: 'site' | 'platform' | 'provider' | 'building' | 'room'): Filter =>
  ({ hostings }, request, _store, name) =>
    hostings.some(({ hostingOption }) =>
      holds(hostingOption?.[field], text(request, name)),
    );

const missingActor =
  (code: string): Filter =>
  ({ actors }, request, _store, name) =>
    actors.some(({ actorType }) => actorType.code === code) !==
    (text(request, name) === 'true');

const relationFilter: Filter = ({ id }, request, store, name) => {
  const wanted = text(request, name);
  if (wanted === 'NEUTRAL') return true;
  const has = store.data.relations.some(
    one => one.type === name && one.applicationSourceId === id,
  );
  return has === (wanted === 'INCLUDE');
};

/** The filters of `GET /applications` that the stand-in knows, by parameter. */
export const applicationFilters: Readonly<Record<string, Filter>> = {
  search: ({ label, shortName }, request) =>
    holds(label, text(request, 'search')) ||
    holds(shortName, text(request, 'search')),
  label: ({ label }, request) => holds(label, text(request, 'label')),
  shortName: ({ shortName }, request) =>
    holds(shortName, text(request, 'shortName')),
  tag: ({ tags }, request) =>
    tags.some(({ name }) => texts(request, 'tag').includes(name)),
  priorityRestart: ({ priorityRestart }, request) =>
    texts(request, 'priorityRestart').includes(priorityRestart ?? ''),
  actorType: ({ actors }, request) =>
    actors.some(
      ({ actorType }) => actorType.code === text(request, 'actorType'),
    ),
  actorEmail: ({ actors }, request) =>
    actors.some(({ email }) => email === text(request, 'actorEmail')),
  missingMoa: missingActor('MOA'),
  missingMoe: missingActor('MOE'),
  missingHosting: ({ hostings }, request) =>
    (hostings.length === 0) === (text(request, 'missingHosting') === 'true'),
  currentStatus__in: (application, request) =>
    texts(request, 'currentStatus__in').includes(
      currentStatus(application)?.status ?? '',
    ),
  currentStatus__isNull: (application, request) =>
    (currentStatus(application) === undefined) ===
    (text(request, 'currentStatus__isNull') === 'true'),
  organization: ({ actors }, request) =>
    actors.some(({ organization }) =>
      holds(organization?.path, text(request, 'organization')),
    ),
  hostingSite: hostingFilter('site'),
  hostingPlatform: hostingFilter('platform'),
  hostingProvider: hostingFilter('provider'),
  hostingBuilding: hostingFilter('building'),
  hostingRoom: hostingFilter('room'),
  link: ({ externalRessource }, request) =>
    externalRessource.some(({ link }) => holds(link, text(request, 'link'))),
  iqGte: ({ quality }, request) =>
    (quality ?? 0) >= Number(text(request, 'iqGte')),
  iqLte: ({ quality }, request) =>
    (quality ?? 0) <= Number(text(request, 'iqLte')),
  businessDivisionId: ({ businessDivisions }, request) =>
    businessDivisions.some(
      ({ id }) => id === text(request, 'businessDivisionId'),
    ),
  ...Object.fromEntries(
    relationTypes
      .filter(type => type !== 'is_correlated_with')
      .map(type => [type, relationFilter]),
  ),
};

/** The applications that all the filters of the request let through. */
export function filterApplications(
  request: Request,
  store: RefAppStore,
): Application[] {
  const wanted = Object.entries(applicationFilters).filter(
    ([name]) => request.query[name] !== undefined,
  );
  return store.data.applications.filter(application =>
    wanted.every(([name, filter]) => filter(application, request, store, name)),
  );
}
