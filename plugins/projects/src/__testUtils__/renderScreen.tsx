import { Route, Routes } from 'react-router-dom';
import type { Entity } from '@backstage/catalog-model';
import {
  createApiMock,
  mockApis,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import {
  scaffolderApiRef,
  type ScaffolderApi,
} from '@backstage/plugin-scaffolder-react';
import {
  formFieldsApiRef,
  type FormField,
} from '@backstage/plugin-scaffolder-react/alpha';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  platformRoleRef,
  type PlatformRole,
} from '@cloud-pi-native/plugin-portal-common';
import type { AuditApi } from '@cloud-pi-native/plugin-audit-common';
import type { ProjectsApi } from '@cloud-pi-native/plugin-projects-common';
import { auditApiRef } from '../api/auditApiRef';
import type { RequestPart } from '@cloud-pi-native/plugin-portal-react';
import { projectsApiRef } from '../api/projectsApiRef';
import { roomApiRef, type RoomApi } from '../api/roomApiRef';
import {
  sourceCredentialsApiRef,
  type SourceCredentialsApi,
} from '../api/sourceCredentialsApiRef';
import {
  waitingMirrorsApiRef,
  type WaitingMirrorsApi,
} from '../api/waitingMirrorsApiRef';
import { ProcedurePages } from '../procedures/ProcedurePages';
import { ProjectPages } from '../pages/ProjectPages';
import type { ProjectParts } from '../pages/ProjectParts';
import { RequestPages } from '../pages/RequestPages';
import {
  proceduresRouteRef,
  projectsRouteRef,
  requestsRouteRef,
  taskRouteRef,
  templateRouteRef,
} from '../routes';
import { camille, catalogEntities, context } from './fixtures';
import { previewOf, quotasOf } from './quotas';
import { templatesOfThePortal } from './templatesOfThePortal';

const emptyPage = { items: [], total: 0 };

const mockProjects = createApiMock<ProjectsApi>(projectsApiRef, () => ({
  listRequests: jest.fn(async () => emptyPage),
  submitRequest: jest.fn(),
  getRequest: jest.fn(),
  correctRequest: jest.fn(),
  commentRequest: jest.fn(),
  askCorrection: jest.fn(),
  approveRequest: jest.fn(),
  refuseRequest: jest.fn(),
  withdrawRequest: jest.fn(),
  checkName: jest.fn(async (_name: string) => ({ available: true })),
  listClusters: jest.fn(async () => context.clusters),
  getTerms: jest.fn(async () => ({
    version: context.termsVersion,
    url: 'https://exemple.gouv.fr/cgu',
  })),
  getRequestContext: jest.fn(async () => context),
  listProjects: jest.fn(async () => emptyPage),
  getProject: jest.fn(),
  getServices: jest.fn(async (_slug: string) => []),
  retryService: jest.fn(),
  addRepository: jest.fn(),
  removeRepository: jest.fn(),
  addEnvironment: jest.fn(),
  removeEnvironment: jest.fn(),
  setMember: jest.fn(),
  removeMember: jest.fn(),
  planChange: jest.fn(),
  archiveProject: jest.fn(),
  restoreProject: jest.fn(),
  listRuns: jest.fn(async (_slug: string) => []),
  getRun: jest.fn(),
}));

interface ScreenOptions {
  /** Address of the screen; its page is rendered unless `element` is given. */
  path?: string;
  element?: JSX.Element;
  projects?: Partial<ProjectsApi>;
  audit?: Partial<AuditApi>;
  mirrors?: Partial<WaitingMirrorsApi>;
  room?: Partial<RoomApi>;
  sources?: Partial<SourceCredentialsApi>;
  /** What other capabilities add to the pages of projects and of requests. */
  projectParts?: ProjectParts;
  requestParts?: readonly RequestPart[];
  scaffolder?: Partial<ScaffolderApi>;
  /** What the catalog holds besides the entities of every test. */
  entities?: readonly Entity[];
  /** Fields of the wizards of the scaffolder. */
  fields?: readonly FormField[];
  userRef?: string;
  roles?: PlatformRole[];
  language?: 'fr' | 'en';
}

/** Renders a screen as the app would, with the contracts of the backends answered by the test. */
export function renderScreen(options: ScreenOptions): {
  container: HTMLElement;
  projectsApi: ReturnType<typeof mockProjects>;
} {
  const { userRef = camille, roles = [], language = 'fr' } = options;
  const projectsApi = mockProjects(options.projects);
  const { container } = renderInTestApp(
    options.element ?? (
      <Routes>
        <Route
          path="/demandes/*"
          element={<RequestPages parts={options.requestParts} />}
        />
        <Route
          path="/projets/*"
          element={<ProjectPages parts={options.projectParts} />}
        />
        <Route path="/create/templates/*" element={<ProcedurePages />} />
      </Routes>
    ),
    {
      initialRouteEntries: [options.path ?? '/'],
      mountedRoutes: {
        '/demandes': requestsRouteRef,
        '/projets': projectsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/create': proceduresRouteRef,
        '/create/tasks/:taskId': taskRouteRef,
        '/create/templates/:namespace/:templateName': templateRouteRef,
      },
      config: {
        app: {
          baseUrl: 'http://localhost:3000',
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  availableLanguages: ['fr', 'en'],
                  defaultLanguage: language,
                },
              },
            },
          ],
        },
        backend: { baseUrl: 'http://localhost:7007' },
      },
      apis: [
        projectsApi,
        [auditApiRef, { listEvents: async () => emptyPage, ...options.audit }],
        [
          waitingMirrorsApiRef,
          { listWaiting: async () => [], ...options.mirrors },
        ],
        [
          roomApiRef,
          {
            getQuotas: async (slug: string) => quotasOf(slug),
            previewEnvironment: async () => previewOf(),
            previewRequest: async () => ({ refusals: [] }),
            ...options.room,
          },
        ],
        [
          sourceCredentialsApiRef,
          {
            listMirrors: async () => [],
            seal: async () => 'sealed',
            ...options.sources,
          },
        ],
        [scaffolderApiRef, options.scaffolder ?? {}],
        [
          formFieldsApiRef,
          { loadFormFields: async () => [...(options.fields ?? [])] },
        ],
        [
          catalogApiRef,
          catalogApiMock({
            entities: [
              ...catalogEntities,
              ...templatesOfThePortal,
              ...(options.entities ?? []),
            ],
          }),
        ],
        mockApis.identity({
          userEntityRef: userRef,
          ownershipEntityRefs: [userRef, ...roles.map(platformRoleRef)],
        }),
      ],
    },
  );
  return { container, projectsApi };
}
