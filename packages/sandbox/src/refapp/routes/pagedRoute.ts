import type { Request } from 'express';
import { pageOf, pageParameters } from '../query';
import type { RefAppRoute } from '../RefAppRoute';
import type { RefAppStore } from '../RefAppStore';

/** A list that is read page by page. */
export function pagedRoute(
  path: string,
  summary: string,
  rows: (store: RefAppStore, request: Request) => readonly unknown[],
): RefAppRoute {
  return {
    method: 'get',
    path,
    summary,
    query: pageParameters,
    answer: (request, store) => pageOf(request, rows(store, request)),
  };
}
