/** The words of an answer of a service, without the address that `ResponseError` puts before them. @public */
export function messageOf(error: Error): string {
  const body = 'body' in error ? error.body : undefined;
  if (body && typeof body === 'object' && 'error' in body) {
    const inner = body.error;
    if (inner && typeof inner === 'object' && 'message' in inner) {
      return String(inner.message);
    }
  }
  return error.message;
}
