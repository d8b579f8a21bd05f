import { once } from 'events';
import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import {
  auditCsvHeader,
  auditCsvLine,
} from '@cloud-pi-native/plugin-audit-common';
import type express from 'express';
import type { AuditAccess } from '../permissions/AuditAccess';
import { createOpenApiRouter } from '../schema/openapi';
import type { AuditEventStore } from '../stores/AuditEventStore';

const defaultPage = 50;

/** The routes of `src/schema/openapi.yaml`. */
export async function createRouter(options: {
  access: AuditAccess;
  events: AuditEventStore;
  httpAuth: HttpAuthService;
}): Promise<express.Router> {
  const { access, events, httpAuth } = options;
  const router = await createOpenApiRouter();

  const readableBy = async (request: unknown) =>
    access.readableBy(
      await httpAuth.credentials(request as express.Request, {
        allow: ['user', 'service'],
      }),
    );

  router.get('/events', async (request, response) => {
    const { limit = defaultPage, ...query } = request.query;
    response.json(
      await events.list(
        { ...withTimes(query), limit },
        await readableBy(request),
      ),
    );
  });

  router.post('/events', async (request, response) => {
    const { principal } = await httpAuth.credentials(
      request as unknown as express.Request,
      { allow: ['service'] },
    );
    const plugin = principal.subject.replace(/^plugin:/, '');
    if (request.body.plugin !== plugin) {
      throw new NotAllowedError(
        `The plugin '${plugin}' cannot record an event of the plugin '${request.body.plugin}'`,
      );
    }
    await events.add({
      ...request.body,
      at: timeOf('at', request.body.at),
    });
    response.status(204).end();
  });

  router.get('/events/export', async (request, response) => {
    const query = withTimes(request.query);
    const filter = await readableBy(request);
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader(
      'Content-Disposition',
      'attachment; filename="audit.csv"',
    );
    response.write(auditCsvHeader);
    for await (const event of events.stream(query, filter)) {
      if (!response.write(auditCsvLine(event))) {
        await Promise.race([once(response, 'drain'), once(response, 'close')]);
      }
      if (response.destroyed) return;
    }
    response.end();
  });

  return router;
}

function withTimes<T extends { since?: string; until?: string }>(query: T): T {
  return {
    ...query,
    ...(query.since && { since: timeOf('since', query.since) }),
    ...(query.until && { until: timeOf('until', query.until) }),
  };
}

/** The same time as it is stored. The schema has checked the form, not that the day exists. */
function timeOf(field: string, time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) {
    throw new InputError(
      `${field}: there is no such time; give one as 2026-01-31T12:00:00Z`,
    );
  }
  return date.toISOString();
}
