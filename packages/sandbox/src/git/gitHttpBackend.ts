import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gitEnvironment } from './runGit';

/** One request of a Git client, already authorised. */
export interface GitHttpRequest {
  request: IncomingMessage;
  response: ServerResponse;
  /** Folder that holds the bare repositories. */
  projectRoot: string;
  /** Path below `projectRoot`, such as `/12.git/info/refs`. */
  pathInfo: string;
  queryString: string;
  /** User name, for the repository's hooks. */
  user?: string;
  /** Read by the hooks of the repository. */
  environment?: Record<string, string>;
}

/** Answers a Git client with Git's own `git http-backend`, over CGI. Resolves when it has said everything: the caller then ends the answer. */
export async function gitHttpBackend(options: GitHttpRequest): Promise<void> {
  const { request, response } = options;
  // The client went away while the request waited for its turn: nothing more would come, or end it.
  if (response.destroyed) return;
  const header = (name: string) => request.headers[name]?.toString() ?? '';
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment(),
      ...options.environment,
      GIT_PROJECT_ROOT: options.projectRoot,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: options.pathInfo,
      QUERY_STRING: options.queryString,
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: header('content-type'),
      // Without CONTENT_LENGTH the backend reads to the end. With it, a body cut short by the death of this process
      // would keep the backend reading for ever.
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      GIT_PROTOCOL: header('git-protocol'),
      REMOTE_USER: options.user ?? '',
      REMOTE_ADDR: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  request.pipe(child.stdin);
  response.on('close', () => {
    if (!response.writableEnded) child.kill();
  });

  let head = Buffer.alloc(0);
  let headSent = false;
  child.stdout.on('data', (chunk: Buffer) => {
    if (headSent) {
      if (!response.write(chunk)) {
        child.stdout.pause();
        response.once('drain', () => child.stdout.resume());
      }
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    headSent = true;
    writeHead(response, head.subarray(0, end).toString('latin1'));
    response.write(head.subarray(end + 4));
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  if (!headSent && !response.headersSent) response.writeHead(500);
}

function writeHead(response: ServerResponse, head: string): void {
  let status = 200;
  for (const line of head.split('\r\n')) {
    const separator = line.indexOf(':');
    const name = line.slice(0, separator).trim();
    const value = line.slice(separator + 1).trim();
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.writeHead(status);
}
