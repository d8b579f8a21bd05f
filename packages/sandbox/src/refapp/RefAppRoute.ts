import type { Request } from 'express';
import type { RefAppStore } from './RefAppStore';

/** An operation of the API: the description at `/swagger/json` and the routes are both made from it. */
export interface RefAppRoute {
  method: 'get' | 'post' | 'patch' | 'delete';
  /** Below `/api/v2`, in the form of OpenAPI: `/applications/{applicationId}`. */
  path: string;
  summary: string;
  /** Parameters of the query that are accepted; any other is refused. */
  query?: readonly string[];
  /** 200 unless said otherwise. */
  status?: number;
  answer(request: Request, store: RefAppStore): unknown;
}
