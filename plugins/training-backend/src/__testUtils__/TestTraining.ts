import {
  coreServices,
  createServiceFactory,
  type ServiceRef,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  type AuditLog,
  auditLogServiceRef,
} from '@cloud-pi-native/plugin-audit-node';
import { forgeServiceRef } from '@cloud-pi-native/plugin-forge-node';
import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import { mirrorsServiceRef } from '@cloud-pi-native/plugin-mirrors-node';
import { readOneLine } from '@cloud-pi-native/plugin-portal-common';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import type {
  PersonSkills,
  SkillPosition,
} from '@cloud-pi-native/plugin-skills-common';
import { skillsServiceRef } from '@cloud-pi-native/plugin-skills-node';
import type { Knex } from 'knex';
import supertest from 'supertest';
import { trainingPlugin } from '../plugin';
import { content } from './content';
import { people } from './people';
import { mirrorOf, projectOf } from './projects';
import { testPolicy } from './testPolicy';

/** Who calls: a person by entity reference, or the portal itself. */
type Caller = string | 'service';

/** The training backend on a real database, with fakes of what is around it. */
export class TestTraining {
  readonly auditEvents: Parameters<AuditLog['record']>[0][] = [];
  /** `recipient, recipient: title`, in the order they were sent. */
  readonly notifications: string[] = [];
  /** `person skill level kind`, in the order the skills were told. */
  readonly skillProofs: string[] = [];
  projects: Project[] = [projectOf()];
  mirrors: Mirror[] = [mirrorOf()];
  /** `repository path branch` of the files of the forge. */
  files: string[] = [];
  /** Set to have the skills not answer. */
  skillsAreAway = false;
  gaps: PersonSkills['gaps'] = [
    {
      skill: 'skill:default/git-mirroring',
      target: 2,
      obligation: 'mandatory',
      level: 0,
      missing: 2,
    },
  ];
  readonly #scheduler = mockServices.scheduler();
  #backend?: TestBackend;

  static async start(knex: Knex): Promise<TestTraining> {
    const training = new TestTraining();
    training.#backend = await startTestBackend({
      features: [
        trainingPlugin,
        testPolicy,
        mockServices.database.factory({ knex }),
        catalogServiceMock.factory({ entities: content }),
        serviceOf(coreServices.scheduler, training.#scheduler),
        serviceOf(projectsServiceRef, {
          getMemberships: async userRef =>
            Object.fromEntries(
              training.projects.flatMap(({ slug, members }) =>
                members
                  .filter(member => member.userRef === userRef)
                  .map(({ role }) => [slug, role]),
              ),
            ),
          getProject: async slug =>
            training.projects.find(project => project.slug === slug),
          listAllProjects: async () => training.projects,
        }),
        serviceOf(mirrorsServiceRef, {
          listMirrors: async () => training.mirrors,
        }),
        serviceOf(forgeServiceRef, {
          name: 'GitLab (gitlab.exemple)',
          projectsRoot: 'forge/projects',
          findRepository: async fullPath => ({
            id: 1,
            fullPath,
            webUrl: '',
            cloneUrl: '',
            description: '',
            defaultBranch: 'principale',
            topics: [],
            archived: false,
          }),
          readFile: async (...parts) =>
            training.files.includes(parts.join(' ')) ? 'text' : undefined,
        }),
        serviceOf(skillsServiceRef, {
          getPerson: async userRef => {
            if (training.skillsAreAway) throw new Error('Away');
            return {
              userRef,
              perimeter: 'realisation-technique',
              positions: [],
              gaps: training.gaps,
              progress: { assessed: 1, total: 3 },
              actions: { assess: true, validate: false },
            };
          },
          addProof: async (person, skill, { level, kind }) => {
            if (training.skillsAreAway) throw new Error('Away');
            training.skillProofs.push(`${person} ${skill} ${level} ${kind}`);
            const position: SkillPosition = {
              skill,
              proofs: [],
              status: { level, validatedLevel: 0 },
            };
            return position;
          },
        }),
        serviceOf(notificationService, {
          send: async ({ recipients, payload }) => {
            const to =
              recipients.type === 'entity' ? recipients.entityRef : 'everybody';
            training.notifications.push(
              `${[to].flat().join(', ')}: ${readOneLine(payload.title, 'fr')}`,
            );
          },
        }),
        serviceOf(auditLogServiceRef, {
          record: async event => void training.auditEvents.push(event),
        }),
      ],
    });
    return training;
  }

  private constructor() {}

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }

  /** Has the portal look for automatic proofs by itself. */
  async lookForProofs(): Promise<void> {
    await this.#scheduler.triggerTask('training-look-for-proofs');
  }

  /** A call of the HTTP interface; `path` is below `/api/training`. */
  call(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    caller: Caller = people.learner,
  ): supertest.Test {
    if (!this.#backend) throw new Error('The backend is not started');
    return supertest(this.#backend.server)
      [method](`/api/training${path}`)
      .set(
        'Authorization',
        caller === 'service'
          ? mockCredentials.service.header()
          : mockCredentials.user.header(caller),
      );
  }

  /** The body of an answer. */
  async read(path: string, caller: Caller = people.learner) {
    const { body } = await this.call('get', path, caller).expect(200);
    return body;
  }

  /** Gives a proof of a module, and returns its answer. */
  async prove(
    module: string,
    text = 'Fait',
    caller: Caller = people.learner,
    status = 201,
  ) {
    const { body } = await this.call(
      'post',
      `/me/modules/${module}/proofs`,
      caller,
    )
      .send({ text })
      .expect(status);
    return body;
  }

  async decide(
    id: string,
    decision: { accepted: boolean; comment: string },
    caller: Caller = people.lead,
    status = 200,
  ) {
    const { body } = await this.call('put', `/proofs/${id}/decision`, caller)
      .send(decision)
      .expect(status);
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
