/** An answer of GitLab that is not a success; `undefined` status when there was no answer at all. */
export class GitLabAnswerError extends Error {
  constructor(
    readonly status: number | undefined,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'GitLabAnswerError';
  }
}

export function hasStatus(error: unknown, ...statuses: number[]): boolean {
  return (
    error instanceof GitLabAnswerError &&
    error.status !== undefined &&
    statuses.includes(error.status)
  );
}

/** Gives what is there, and `undefined` for a 404. */
export async function findOrUndefined<T>(
  answer: Promise<T>,
): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}
