import {
  type BackstageCredentials,
  createServiceFactory,
  type ServiceRef,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  type AuditLog,
  auditLogServiceRef,
} from '@cloud-pi-native/plugin-audit-node';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import type { Knex } from 'knex';
import supertest from 'supertest';
import { eligibilityPlugin } from '../plugin';
import { memberships, people } from './people';
import { testPolicy } from './testPolicy';

/** Who calls: a person by entity reference, or the portal itself. */
type Caller = string | 'service';

function application(name: string, title: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name, namespace: 'default', title },
    spec: { type: 'application', owner: 'group:default/phares' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/phares' }],
  };
}

const applications = [
  application('vigie', 'Vigie'),
  application('occulte', 'Occulte'),
];

/** Occulte is restricted: its owner and the portal see it, others do not. */
function seenBy({ principal }: BackstageCredentials): Entity[] {
  const { userEntityRef } = principal as { userEntityRef?: string };
  return applications.filter(
    ({ metadata }) =>
      metadata.name !== 'occulte' ||
      userEntityRef === undefined ||
      userEntityRef === people.owner,
  );
}

const nothing = { cpu: 0, memory: 0, gpu: 0, storage: 0 };
const at = '2026-01-01T00:00:00.000Z';
const vigie: Project = {
  slug: 'vigie',
  id: 'vigie',
  name: 'vigie',
  description: 'Vigie',
  organisation: 'Phares',
  applicationRef: 'system:default/vigie',
  protection: 'NP',
  state: 'active',
  quotas: { production: nothing, 'non-production': nothing },
  environments: [],
  repositories: [],
  members: [],
  createdAt: at,
  updatedAt: at,
  allowed: [],
};

/** The eligibility backend on a real database, with fakes of what is around it. */
export class TestEligibility {
  readonly auditEvents: Parameters<AuditLog['record']>[0][] = [];
  #backend?: TestBackend;

  static async start(knex: Knex): Promise<TestEligibility> {
    const test = new TestEligibility();
    test.#backend = await startTestBackend({
      features: [
        eligibilityPlugin,
        testPolicy,
        mockServices.database.factory({ knex }),
        serviceOf(catalogServiceRef, {
          getEntityByRef: async (ref, { credentials }) =>
            seenBy(credentials).find(
              entity => stringifyEntityRef(entity) === ref,
            ),
          getEntitiesByRefs: async ({ entityRefs }, { credentials }) => ({
            items: entityRefs.map(ref =>
              seenBy(credentials).find(
                entity => stringifyEntityRef(entity) === ref,
              ),
            ),
          }),
        }),
        serviceOf(projectsServiceRef, {
          getMemberships: async userRef => memberships[userRef] ?? {},
          getProject: async () => vigie,
        }),
        serviceOf(auditLogServiceRef, {
          record: async event => void test.auditEvents.push(event),
        }),
      ],
    });
    return test;
  }

  private constructor() {}

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }

  /** A call of the HTTP interface; `path` is below `/api/eligibility/diagnostics`. */
  call(
    method: 'get' | 'post' | 'patch',
    path: string,
    caller: Caller,
  ): supertest.Test {
    if (!this.#backend) throw new Error('The backend is not started');
    return supertest(this.#backend.server)
      [method](`/api/eligibility/diagnostics${path}`)
      .set(
        'Authorization',
        caller === 'service'
          ? mockCredentials.service.header()
          : mockCredentials.user.header(caller),
      );
  }

  /** Begins a questionnaire; answers its identifier. */
  async begin(input: object, caller: string): Promise<string> {
    const { body } = await this.call('post', '', caller)
      .send(input)
      .expect(201);
    return body.id;
  }

  async answer(id: string, change: object, caller: string) {
    const { body } = await this.call('patch', `/${id}/answers`, caller)
      .send(change)
      .expect(200);
    return body;
  }
}

/** A service of which only a part is asked for. */
function serviceOf<T extends object>(
  service: ServiceRef<T, 'plugin', 'singleton'>,
  implementation: Partial<T>,
) {
  return createServiceFactory({
    service,
    deps: {},
    factory: () => implementation as T,
  });
}
