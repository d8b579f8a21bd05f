/** An answer that GitLab gives for a request it does not carry out; `body` has the shape of GitLab's own. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: Record<string, unknown>,
    readonly headers: Record<string, string> = {},
  ) {
    super(JSON.stringify(body));
    this.name = 'ApiError';
  }
}

export function unauthorized(): ApiError {
  return new ApiError(401, { message: '401 Unauthorized' });
}

export function forbidden(reason?: string): ApiError {
  return new ApiError(403, {
    message: reason ? `403 Forbidden - ${reason}` : '403 Forbidden',
  });
}

/** `what` is the word that GitLab puts between `404` and `Not Found`. */
export function notFound(what?: string): ApiError {
  return new ApiError(404, {
    message: what ? `404 ${what} Not Found` : '404 Not found',
  });
}

/** A parameter that is missing or of the wrong type, in the words of GitLab's parameter checks. */
export function badParameter(problem: string): ApiError {
  return new ApiError(400, { error: problem });
}

/** What a rule of GitLab refuses: a sentence, several, or the problems of each field. */
export function badRequest(
  message: string | string[] | Record<string, string[]>,
): ApiError {
  return new ApiError(400, { message });
}

export function conflict(message: string): ApiError {
  return new ApiError(409, { message });
}
