import type { Request } from 'express';
import { applicationFilters, filterApplications } from '../applicationFilters';
import { HttpError } from '../HttpError';
import {
  presentAlone,
  presentInList,
  presentRelation,
} from '../presentApplication';
import { checkBody, pageOf, pageParameters, text } from '../query';
import {
  applicationTypes,
  type Application,
  relationTypes,
  restartPriorities,
  statuses,
} from '../RefAppData';
import type { RefAppRoute } from '../RefAppRoute';
import type { RefAppStore } from '../RefAppStore';

const writable = [
  'label',
  'shortName',
  'description',
  'targetPopulations',
  'purposes',
  'type',
  'priorityRestart',
];

export const applicationRoutes: RefAppRoute[] = [
  {
    method: 'get',
    path: '/applications',
    summary: 'Rechercher et filtrer les applications',
    query: [...pageParameters, ...Object.keys(applicationFilters)],
    answer: (request, store) => {
      const found = sorted(request, filterApplications(request, store));
      const { results, total } = pageOf(request, found);
      const sum = found.reduce((all, { quality }) => all + (quality ?? 0), 0);
      return {
        results: results.map(presentInList),
        total,
        averageIq: total === 0 ? 0 : sum / total,
      };
    },
  },
  {
    method: 'post',
    path: '/applications',
    summary: 'Créer une nouvelle application',
    status: 201,
    answer: ({ body }, store) => {
      checkBody(body, {
        allowed: writable,
        required: ['label', 'description'],
      });
      checkChoices(body);
      return presentAlone(store.create(body), store);
    },
  },
  {
    method: 'get',
    path: '/applications/{applicationId}',
    summary: 'Récupérer une application',
    answer: (request, store) =>
      presentAlone(applicationOf(request, store), store),
  },
  {
    method: 'patch',
    path: '/applications/{applicationId}',
    summary: 'Mettre à jour une application',
    answer: (request, store) => {
      checkBody(request.body, { allowed: writable });
      checkChoices(request.body);
      const application = applicationOf(request, store);
      return presentAlone(store.update(application, request.body), store);
    },
  },
  {
    method: 'delete',
    path: '/applications/{applicationId}',
    summary: 'Supprimer une application',
    status: 204,
    answer: (request, store) => store.remove(applicationOf(request, store)),
  },
  {
    method: 'post',
    path: '/applications/{applicationId}/statuses',
    summary: 'Créer un nouveau statut pour une application',
    status: 201,
    answer: (request, store) => {
      checkBody(request.body, {
        allowed: ['status', 'statusDate', 'version'],
        required: ['status'],
      });
      checkOneOf('status', request.body.status, statuses);
      return store.addStatus(applicationOf(request, store), request.body);
    },
  },
  {
    method: 'post',
    path: '/applications/{applicationId}/relations',
    summary: 'Créer une relation',
    status: 201,
    answer: (request, store) => {
      checkBody(request.body, {
        allowed: ['applicationTargetId', 'type', 'mediationServiceId'],
        required: ['applicationTargetId', 'type'],
      });
      checkOneOf('type', request.body.type, relationTypes);
      const application = applicationOf(request, store);
      return presentRelation(
        store.addRelation(application, request.body),
        store,
      );
    },
  },
  {
    method: 'delete',
    path: '/applications/{applicationId}/relations/{id}',
    summary: 'Supprimer une relation',
    status: 204,
    answer: (request, store) => {
      const application = applicationOf(request, store);
      if (!store.removeRelation(application, request.params.id)) {
        throw new HttpError(404, 'Relation not found');
      }
    },
  },
];

/** The application that the path names. */
export function applicationOf(
  request: Request,
  store: RefAppStore,
): Application {
  const application = store.find(request.params.applicationId);
  if (!application) throw new HttpError(404, 'Application not found');
  return application;
}

function sorted(request: Request, found: Application[]): Application[] {
  const field = text(request, 'sortBy');
  if (field !== 'label') return found;
  const way = text(request, 'order') === 'desc' ? -1 : 1;
  return [...found].sort((a, b) => way * a.label.localeCompare(b.label, 'fr'));
}

function checkChoices(body: { type?: unknown; priorityRestart?: unknown }) {
  if (body.type !== undefined) checkOneOf('type', body.type, applicationTypes);
  if (body.priorityRestart !== undefined) {
    checkOneOf('priorityRestart', body.priorityRestart, restartPriorities);
  }
}

function checkOneOf(
  name: string,
  value: unknown,
  choices: readonly string[],
): void {
  if (!choices.some(choice => choice === value)) {
    throw new HttpError(400, [
      `${name} must be one of the following values: ${choices.join(', ')}`,
    ]);
  }
}
