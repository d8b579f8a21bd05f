import type { FetchApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { RequestFailure } from './RequestFailure';

/** A value that a query parameter can hold; `undefined` leaves the parameter out. */
export type QueryValue =
  | string
  | number
  | boolean
  | readonly string[]
  | undefined;

/** @see requestJson */
export interface RequestJsonOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A list repeats its parameter. */
  query?: Record<string, QueryValue>;
  body?: unknown;
}

/**
 * Calls a backend plugin and reads its JSON answer.
 *
 * @throws RequestFailure when the answer is not a success.
 */
export async function requestJson<T>(
  fetchApi: FetchApi,
  pluginId: string,
  path: string,
  options: RequestJsonOptions = {},
): Promise<T> {
  const { method = 'GET', query = {}, body } = options;
  const response = await fetchApi.fetch(
    `plugin://${pluginId}${path}${writeQuery(query)}`,
    {
      method,
      ...(body === undefined
        ? {}
        : {
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }),
    },
  );
  if (!response.ok) {
    throw RequestFailure.from(await ResponseError.fromResponse(response));
  }
  return response.json();
}

function writeQuery(query: Record<string, QueryValue>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const values = Array.isArray(value) ? value : [value];
    for (const item of values) parameters.append(name, String(item));
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
