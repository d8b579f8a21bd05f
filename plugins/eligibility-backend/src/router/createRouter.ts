import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  type Diagnostic,
  type DiagnosticSummary,
  eligibilityAnswerPermission,
  eligibilityCreatePermission,
  requestPrefillOf,
  verdictOf,
} from '@cloud-pi-native/plugin-eligibility-common';
import { json, type Router } from 'express';
import {
  type ApplicationReader,
  applicationRef,
} from '../access/ApplicationReader';
import type { EligibilityAccess, Visitor } from '../access/EligibilityAccess';
import { createOpenApiRouter } from '../schema/openapi';
import type { DiagnosticService } from '../services/DiagnosticService';
import type {
  DiagnosticStore,
  StoredDiagnostic,
} from '../stores/DiagnosticStore';

/** What the routes call. */
export interface RouterContext {
  access: EligibilityAccess;
  applications: ApplicationReader;
  diagnostics: DiagnosticStore;
  service: DiagnosticService;
  /** Who makes the request: somebody signed in, or a service of the portal. */
  visitorOf(
    request: Parameters<HttpAuthService['credentials']>[0],
  ): Promise<Visitor>;
}

/** The routes of `src/schema/openapi.yaml`. */
export async function createRouter(context: RouterContext): Promise<Router> {
  const { access, applications, diagnostics, service, visitorOf } = context;
  const router = await createOpenApiRouter({ middleware: [json()] });

  const present = async (
    diagnostic: StoredDiagnostic,
    mayAnswer: boolean,
  ): Promise<Record<string, unknown>> => {
    const presented: Diagnostic = {
      ...diagnostic,
      result: verdictOf(diagnostic.answers),
      request: requestPrefillOf(diagnostic.answers),
      versions: await diagnostics.listVersions(diagnostic.id),
      mayAnswer,
    };
    return answer(presented);
  };

  router.get('/diagnostics', async (request, response) => {
    const visitor = await visitorOf(request);
    const { application } = request.query;
    const all = await diagnostics.list(
      application === undefined ? undefined : applicationRef(application),
    );
    const readable = await access.filter(all, visitor);
    response.json({ items: readable.map(summaryOf) });
  });

  router.post('/diagnostics', async (request, response) => {
    const visitor = await visitorOf(request);
    await access.require(eligibilityCreatePermission, visitor);
    const by = access.requirePerson(visitor);
    const { application: given, title = '' } = request.body;
    if ((given === undefined) === (title.trim() === '')) {
      throw new InputError(
        'application, title: give an application of the catalog, or else the title of one to be',
      );
    }
    if (given === undefined) {
      const { diagnostic } = await service.begin({ title: title.trim() }, by);
      response.status(201).json(await present(diagnostic, true));
      return;
    }
    const application = await applications.find(given, visitor.credentials);
    await access.toApplication(application, visitor);
    const { diagnostic, isNew } = await service.begin(application, by);
    response.status(isNew ? 201 : 200).json(await present(diagnostic, true));
  });

  router.get('/diagnostics/:id', async (request, response) => {
    const { diagnostic, mayAnswer } = await access.find(
      request.params.id,
      await visitorOf(request),
    );
    response.json(await present(diagnostic, mayAnswer));
  });

  router.patch('/diagnostics/:id/answers', async (request, response) => {
    const visitor = await visitorOf(request);
    const found = await access.find(
      request.params.id,
      visitor,
      eligibilityAnswerPermission,
    );
    const by = access.requirePerson(visitor);
    const changed = await service.answer(found.diagnostic, request.body, by);
    response.json(await present(changed, true));
  });

  router.post('/diagnostics/:id/versions', async (request, response) => {
    const visitor = await visitorOf(request);
    const found = await access.find(
      request.params.id,
      visitor,
      eligibilityAnswerPermission,
    );
    const by = access.requirePerson(visitor);
    response.status(201).json(answer(await service.keep(found.diagnostic, by)));
  });

  router.get('/diagnostics/:id/versions/:number', async (request, response) => {
    const { id, number } = request.params;
    const { diagnostic } = await access.find(id, await visitorOf(request));
    const version = await diagnostics.findVersion(diagnostic.id, number);
    if (!version) throw new NotFoundError(`There is no version ${number}`);
    response.json(answer(version));
  });

  return router;
}

function summaryOf({
  id,
  title,
  application,
  author,
  updatedAt,
  answers,
}: StoredDiagnostic): DiagnosticSummary {
  const { verdict, supportCase, progress } = verdictOf(answers);
  return {
    id,
    title,
    ...(application !== undefined && { application }),
    author,
    updatedAt,
    verdict,
    ...(supportCase && { supportCase }),
    progress,
  };
}

/** The body of an answer, whose description leaves its shape to a type of eligibility-common. */
function answer(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value));
}
