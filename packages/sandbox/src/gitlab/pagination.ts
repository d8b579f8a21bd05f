import type { Request, Response } from 'express';
import { badParameter } from './ApiError';
import { Parameters } from './Parameters';

/**
 * Sends one page of a list, with the headers of GitLab's offset pagination.
 * https://docs.gitlab.com/api/rest/#offset-based-pagination
 */
export async function sendPage(
  request: Request,
  response: Response,
  list: {
    rows: readonly unknown[];
    present: (rows: readonly unknown[]) => unknown[] | Promise<unknown[]>;
  },
): Promise<void> {
  const query = Parameters.of(request.query);
  const page = query.optionalInteger('page') ?? 1;
  const perPage = Math.min(query.optionalInteger('per_page') ?? 20, 100);
  if (page < 1) throw badParameter('page does not have a valid value');
  if (perPage < 1) throw badParameter('per_page does not have a valid value');

  const total = list.rows.length;
  const totalPages = Math.max(1, Math.ceil(total / perPage));
  const next = page < totalPages ? String(page + 1) : '';
  const previous = page > 1 ? String(page - 1) : '';
  const link = (target: string, relation: string) => {
    const url = new URL(
      request.originalUrl,
      `${request.protocol}://${request.get('host')}`,
    );
    url.searchParams.set('page', target);
    url.searchParams.set('per_page', String(perPage));
    return `<${url}>; rel="${relation}"`;
  };
  response.set({
    'x-total': String(total),
    'x-total-pages': String(totalPages),
    'x-page': String(page),
    'x-per-page': String(perPage),
    'x-next-page': next,
    'x-prev-page': previous,
    link: [
      ...(previous ? [link(previous, 'prev')] : []),
      ...(next ? [link(next, 'next')] : []),
      link('1', 'first'),
      link(String(totalPages), 'last'),
    ].join(', '),
  });
  const rows = list.rows.slice((page - 1) * perPage, page * perPage);
  response.json(await list.present(rows));
}
