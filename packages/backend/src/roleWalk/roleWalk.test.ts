import { globSync, readFileSync } from 'fs';
import { resolve } from 'path';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { permissionTable } from '@cloud-pi-native/plugin-permission-backend-module-portal';
import type { Response } from 'supertest';
import { parse } from 'yaml';
import type { RouteRow } from './__testUtils__/RouteRow';
import { type Target, isExpected, isGiven } from './__testUtils__/expected';
import { walkers } from './__testUtils__/people';
import { routeTable } from './__testUtils__/routeTable';
import {
  type CallerName,
  type WalkTargets,
  WalkedPortal,
} from './__testUtils__/WalkedPortal';

jest.setTimeout(300_000);

const plugins = resolve(__dirname, '../../../../plugins');
const methods = ['get', 'post', 'put', 'patch', 'delete'];

const callers: CallerName[] = [
  'anonymous',
  ...walkers.map(({ name }) => name),
  'service',
];

/** Every route of every OpenAPI description in the repository. */
function describedRoutes(): string[] {
  return globSync('*-backend/src/schema/openapi.yaml', { cwd: plugins })
    .flatMap(file => {
      const { info, paths } = parse(
        readFileSync(resolve(plugins, file), 'utf8'),
      );
      return Object.entries<object>(paths).flatMap(([path, operations]) =>
        Object.keys(operations)
          .filter(key => methods.includes(key))
          .map(method => `${info.title} ${method} ${path}`),
      );
    })
    .sort();
}

/** A path with the values that a row gives to some of its parts. */
function fill(path: string, params: Record<string, string> = {}): string {
  return Object.entries(params).reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, value),
    path,
  );
}

function nameOf({ plugin, method, path }: RouteRow): string {
  return `${plugin} ${method} ${path}`;
}

describe('every route with every role', () => {
  let portal: WalkedPortal;
  let targets: WalkTargets;

  beforeAll(async () => {
    portal = await WalkedPortal.start();
    targets = await portal.prepare();
  });

  afterAll(() => portal?.stop());

  it('has each route of the OpenAPI descriptions in its table, and no other', () => {
    expect([...new Set(routeTable.map(nameOf))].sort()).toEqual(
      describedRoutes(),
    );
  });

  /** The targets that a route can be tried on, with the identifier to put in its path. */
  function targetsOf(route: RouteRow): (Target & { id: string })[] {
    const ofProject = { requester: 'admin', isOfProject: true } as const;
    if (route.id !== 'request') {
      return [{ ...ofProject, id: targets.project[route.id ?? 'run'] }];
    }
    return [
      { ...ofProject, id: targets.project.request },
      ...(['requester', 'requesting-service-team'] as const).map(requester => ({
        requester,
        isOfProject: false,
        id: targets.requests[requester],
      })),
    ];
  }

  /** Whether the caller was let in; what happens next is for other tests. */
  function wasLetIn(
    route: RouteRow,
    caller: CallerName,
    response: Response,
  ): boolean {
    if (response.status === 401 || response.status === 403) return false;
    // A service is stopped wherever a person is needed, which may be after a look at the state.
    if (caller === 'service' && route.isForPeople) return response.ok;
    if (!route.isList) return true;
    expect(response.status).toBe(200);
    return response.body.total === undefined
      ? response.text.trim().split('\n').length > 1
      : response.body.total > 0;
  }

  /** A list shows what may be read of any target. */
  function isExpectedInList(route: RouteRow, caller: CallerName): boolean {
    return targetsOf({ ...route, id: 'request' }).some(target =>
      isExpected(route, caller, target),
    );
  }

  it.each(routeTable.map(route => [nameOf(route), route] as const))(
    '%s',
    async (_, route) => {
      const expected: string[] = [];
      const found: string[] = [];
      for (const target of targetsOf(route)) {
        const path = fill(route.path, route.params)
          .replace('{slug}', 'vigie')
          .replace('{name}', 'api')
          .replace('{service}', 'gitlab')
          .replace('{syncId}', '00000000-0000-4000-8000-000000000000')
          .replace('{kind}', 'owner')
          .replace('{format}', 'json')
          .replace('{attribute}', 'pai')
          .replace('{id}', target.id);
        for (const caller of callers) {
          const response = await portal.call(
            caller,
            route.plugin,
            route.method,
            path,
            route,
          );
          const line = `${caller} on the request of ${target.requester}`;
          if (caller === 'anonymous' && response.status !== 401) {
            found.push(`${line}: ${response.status} instead of 401`);
          }
          if (wasLetIn(route, caller, response)) found.push(line);
          if (
            route.isList
              ? isExpectedInList(route, caller)
              : isExpected(route, caller, target)
          ) {
            expected.push(line);
          }
        }
      }
      expect(found).toEqual(expected);
    },
  );

  it.each(
    permissionTable.flatMap(({ permission }) =>
      isResourcePermission(permission)
        ? []
        : [[permission.name, permission] as const],
    ),
  )('answers the pages about %s', async (_, permission) => {
    const found: string[] = [];
    for (const caller of callers) {
      const { body } = await portal.call(
        caller,
        'permission',
        'post',
        '/authorize',
        { body: { items: [{ id: '1', permission }] } },
      );
      if (body.items?.[0].result === AuthorizeResult.ALLOW) found.push(caller);
    }
    expect(found).toEqual(
      walkers.map(({ name }) => name).filter(name => isGiven(permission, name)),
    );
  });
});
