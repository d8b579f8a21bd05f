import type { Request } from 'express';
import { HttpError } from './HttpError';

/** Parameters of every list that comes in pages. */
export const pageParameters = ['page', 'pageSize', 'sortBy', 'order'] as const;

/** Refuses what the route does not declare, as RefApp does. */
export function checkParameters(
  request: Request,
  allowed: readonly string[],
): void {
  const unknown = Object.keys(request.query).filter(
    name => !allowed.includes(name),
  );
  if (unknown.length > 0) {
    throw new HttpError(
      400,
      unknown.map(name => `property ${name} should not exist`),
    );
  }
}

/** Refuses what a body may not hold. */
export function checkBody(
  body: unknown,
  options: { allowed: readonly string[]; required?: readonly string[] },
): void {
  const given = Object.keys(body && typeof body === 'object' ? body : {});
  const problems = [
    ...given
      .filter(name => !options.allowed.includes(name))
      .map(name => `property ${name} should not exist`),
    ...(options.required ?? [])
      .filter(name => !given.includes(name))
      .map(name => `${name} must be a string`),
  ];
  if (problems.length > 0) throw new HttpError(400, problems);
}

/** Text of a parameter; the last one when it comes several times. */
export function text(request: Request, name: string): string | undefined {
  return texts(request, name).at(-1);
}

/** Texts of a parameter that may come several times, or with commas. */
export function texts(request: Request, name: string): string[] {
  const value = request.query[name];
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter(one => typeof one === 'string')
    .flatMap(one => one.split(','))
    .filter(one => one !== '');
}

/** A page of a list: 15 rows unless asked otherwise, 100 at most, pages counted from 0. */
export function pageOf<T>(
  request: Request,
  rows: readonly T[],
): { results: T[]; total: number } {
  const page = whole(request, 'page', 0);
  const pageSize = whole(request, 'pageSize', 15);
  if (pageSize > 100) {
    throw new HttpError(400, ['pageSize must not be greater than 100']);
  }
  return {
    results:
      pageSize === 0
        ? [...rows]
        : rows.slice(page * pageSize, (page + 1) * pageSize),
    total: rows.length,
  };
}

function whole(request: Request, name: string, otherwise: number): number {
  const value = text(request, name);
  if (value === undefined) return otherwise;
  if (!/^\d+$/.test(value)) {
    throw new HttpError(400, [`${name} must not be less than 0`]);
  }
  return Number(value);
}
