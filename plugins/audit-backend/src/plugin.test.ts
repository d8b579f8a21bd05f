import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  type TestBackend,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  type AuditEvent,
  auditCsvHeader,
} from '@cloud-pi-native/plugin-audit-common';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import request from 'supertest';
import auditPlugin from './index';

const camille = 'user:default/camille.porteur';
const sophie = 'user:default/sophie.service';
const stranger = 'user:default/dalia.dev';

const events: AuditEvent[] = [
  {
    id: 'e1',
    at: '2026-01-01T10:00:00.000Z',
    actor: camille,
    plugin: 'projects',
    action: 'member.set',
    outcome: 'succeeded',
    project: 'vigie',
    target: '=HYPERLINK("http://exemple.fr")',
  },
  {
    id: 'e2',
    at: '2026-01-02T10:00:00.000Z',
    actor: sophie,
    plugin: 'projects',
    action: 'request.approve',
    outcome: 'succeeded',
    project: 'autre',
  },
];

/** Sophie sees everything, the others what the project of which they are a member did. */
function decisionFor(userRef: string): PolicyDecision {
  if (userRef === sophie) return { result: AuthorizeResult.ALLOW };
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'audit',
    resourceType: 'audit-event',
    conditions: {
      resourceType: 'audit-event',
      rule: 'HAS_PROJECT_ROLE',
      params: { userRef, roles: ['admin'] },
    },
  };
}

describe('the audit backend', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        auditPlugin,
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () =>
            mockServices.permissions.mock({
              authorizeConditional: async (queries, options) => {
                const { principal } = (
                  options as {
                    credentials: ReturnType<typeof mockCredentials.user>;
                  }
                ).credentials;
                return queries.map(() => decisionFor(principal.userEntityRef));
              },
            }),
        }),
        createServiceFactory({
          service: projectsServiceRef,
          deps: {},
          factory: () => {
            const projects: Pick<ProjectsService, 'getMemberships'> = {
              getMemberships: async (
                userRef,
              ): Promise<Record<string, ProjectRole>> =>
                userRef === camille
                  ? { vigie: 'admin', autre: 'readonly' }
                  : {},
            };
            return projects as ProjectsService;
          },
        }),
      ],
    });
    for (const event of events) await record(event).expect(204);
  });

  afterAll(() => backend.stop());

  function record(event: object, credentials?: string) {
    return request(backend.server)
      .post('/api/audit/events')
      .set(
        'Authorization',
        credentials ??
          mockCredentials.service.header({
            onBehalfOf: mockCredentials.service('plugin:projects'),
            targetPluginId: 'audit',
          }),
      )
      .send(event);
  }

  function get(path: string, userRef: string) {
    return request(backend.server)
      .get(`/api/audit${path}`)
      .set('Authorization', mockCredentials.user.header(userRef));
  }

  it.each([
    [sophie, ['e2', 'e1']],
    [camille, ['e1']],
    [stranger, []],
  ])('lists for %s the events that are theirs to read', async (who, ids) => {
    const { body } = await get('/events', who).expect(200);
    expect(body.items.map(({ id }: AuditEvent) => id)).toEqual(ids);
    expect(body.total).toBe(ids.length);
  });

  it('exports what the list holds, without a formula', async () => {
    const { text, headers } = await get(
      '/events/export?project=vigie',
      camille,
    ).expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text).toBe(
      `${auditCsvHeader}2026-01-01T10:00:00.000Z;${camille};projects;member.set;succeeded;vigie;"'=HYPERLINK(""http://exemple.fr"")";;e1\r\n`,
    );
    const others = await get('/events/export', stranger).expect(200);
    expect(others.text).toBe(auditCsvHeader);
  });

  it('takes events from services only, each for itself', async () => {
    await record(events[0], mockCredentials.user.header(sophie)).expect(403);
    await record(events[0], mockCredentials.none.header()).expect(401);
    const { body } = await record({ ...events[0], plugin: 'mirrors' }).expect(
      403,
    );
    expect(body.error.message).toBe(
      "The plugin 'projects' cannot record an event of the plugin 'mirrors'",
    );
  });

  it.each([
    ['outcome', { outcome: 'maybe' }],
    ['at', { at: 'yesterday' }],
    ['at', { at: '2026-19-01T00:00:00Z' }],
    ['actor', { actor: '' }],
    ['details', { details: { nested: {} } }],
  ])('refuses a bad %s by its name', async (field, change) => {
    const { body } = await record({ ...events[0], ...change }).expect(400);
    expect(body.error.message).toContain(field);
  });

  it.each(['limit=0', 'limit=1000', 'since=2026', 'outcome=maybe'])(
    'refuses the query %s by its name',
    async query => {
      const { body } = await get(`/events?${query}`, sophie).expect(400);
      expect(body.error.message).toContain(query.split('=')[0]);
    },
  );
});
