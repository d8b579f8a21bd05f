const names: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
};

/** An error as RefApp answers it (NestJS). */
export class HttpError extends Error {
  constructor(readonly status: number, readonly messages: string | string[]) {
    super(String(messages));
    this.name = 'HttpError';
  }

  body() {
    return {
      statusCode: this.status,
      message: this.messages,
      error: names[this.status] ?? 'Error',
    };
  }
}
