import type { Permission } from '@backstage/plugin-permission-common';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** What one route asks of its caller, and a request that only the permission can refuse. */
export interface RouteRow {
  plugin: string;
  method: Method;
  /** As in the OpenAPI description. */
  path: string;
  /** The permission; or `services` for what only the portal's own services may do. */
  needs: Permission | 'services';
  /** What `{id}` is the identifier of. */
  id?: 'request' | 'run' | 'mirror' | 'diagnostic' | 'quota-change';
  /** The route gives everybody who is signed in what they may see: the others get an empty list. */
  isList?: true;
  /** A permission that opens the route as well. */
  orNeeds?: Permission;
  /** The permission on anything at all is enough: what is told is about nothing in particular. */
  isAnywhere?: true;
  /** Refused to services, since it is for a person to do. */
  isForPeople?: true;
  /** Parts of the path that other routes give another value. */
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: object;
}

/** A row as one plugin writes it. */
export type PluginRouteRow = Omit<RouteRow, 'plugin'>;
