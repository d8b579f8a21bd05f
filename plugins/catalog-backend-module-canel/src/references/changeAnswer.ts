import type { Response } from 'express';

/**
 * Has the JSON of a successful answer go through a function before it leaves. It is kept until its end: what may not be
 * in it can be anywhere.
 *
 * @param fail - takes over when the function throws; nothing has been sent by then
 */
export function changeAnswer(
  response: Response,
  change: (text: string) => Promise<string>,
  fail: (error: unknown) => void,
): void {
  const { end, flushHeaders, write } = response;
  const parts: Buffer[] = [];
  const keep = ([part, encoding, ...others]: unknown[]) => {
    if (typeof part === 'string') {
      parts.push(Buffer.from(part, encodingOf(encoding)));
    } else if (part instanceof Uint8Array) {
      parts.push(Buffer.from(part));
    }
    const done = [part, encoding, ...others].find(isCallback);
    if (done) process.nextTick(done);
  };

  response.flushHeaders = () => undefined;
  response.write = (...given: unknown[]) => {
    keep(given);
    return true;
  };
  const ending = (...given: unknown[]) => {
    keep(given);
    Object.assign(response, { end, flushHeaders, write });
    const body = Buffer.concat(parts);
    const isChanged =
      response.statusCode < 300 &&
      String(response.getHeader('Content-Type')).includes('json');
    if (!isChanged) return response.end(body);
    // Both are about the answer before its change.
    response.removeHeader('Content-Length');
    response.removeHeader('ETag');
    if (body.length === 0) return response.end();
    change(body.toString('utf8')).then(text => response.end(text), fail);
    return response;
  };
  response.end = ending as Response['end'];
}

function encodingOf(encoding: unknown): BufferEncoding | undefined {
  return typeof encoding === 'string' && Buffer.isEncoding(encoding)
    ? encoding
    : undefined;
}

function isCallback(value: unknown): value is () => void {
  return typeof value === 'function';
}
