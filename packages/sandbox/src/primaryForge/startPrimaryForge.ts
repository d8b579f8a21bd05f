import { timingSafeEqual } from 'node:crypto';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import express from 'express';
import { gitHttpBackend } from '../git/gitHttpBackend';
import { runGit } from '../git/runGit';
import { listen, type RunningServer } from '../http/listen';
import { buildHistory } from './buildHistory';
import { applicationHistory } from './applicationHistory';
import { infrastructureHistory } from './infrastructureHistory';

const gitPath = /^(\/.+\.git)\/(info\/refs|git-upload-pack|git-receive-pack)$/;

const repositories = {
  public: '/bureau-des-usagers/demarches.git',
  private: '/bureau-des-usagers/demarches-infra.git',
  checkout: '/cloud-pi-native/portail.git',
} as const;

export interface PrimaryForge extends RunningServer {
  publicRepositoryUrl: string;
  privateRepositoryUrl: string;
  checkoutRepositoryUrl?: string;
  credentials: { username: string; token: string };
}

/** Plain Git over HTTP: public repositories that anybody reads, a private one, and pushes for who has the token. */
export async function startPrimaryForge(options: {
  dataDirectory: string;
  port: number;
  token: string;
  checkoutDirectory?: string;
}): Promise<PrimaryForge> {
  const { dataDirectory } = options;
  const credentials = { username: 'demarches', token: options.token };
  await once(join(dataDirectory, repositories.public), directory =>
    buildHistory(directory, applicationHistory()),
  );
  await once(join(dataDirectory, repositories.private), directory =>
    buildHistory(directory, infrastructureHistory()),
  );
  const checkout = await copyCheckout(
    join(dataDirectory, repositories.checkout),
    options.checkoutDirectory,
  );

  const server = await listen('Primary forge', options.port, () => {
    const application = express();
    application.disable('x-powered-by');
    application.use((request, response, next) => {
      const match = gitPath.exec(request.path);
      const repository = Object.values(repositories).find(
        path => path === match?.[1],
      );
      if (!match || !repository) {
        response.status(404).type('text/plain').send('Repository not found.\n');
        return;
      }
      const pushes =
        match[2] === 'git-receive-pack' ||
        request.query.service === 'git-receive-pack';
      const authorization = request.get('authorization');
      const needsCredentials = pushes || repository === repositories.private;
      const accepted = areValid(credentials, authorization);
      if (!accepted && (needsCredentials || authorization)) {
        response
          .status(401)
          .set('www-authenticate', 'Basic realm="Primary forge"')
          .type('text/plain')
          .send('Authentication failed.\n');
        return;
      }
      gitHttpBackend({
        request,
        response,
        projectRoot: dataDirectory,
        pathInfo: request.path,
        queryString: request.originalUrl.split('?')[1] ?? '',
        user: accepted ? credentials.username : undefined,
      })
        .then(() => response.end())
        .catch(next);
    });
    return application;
  });
  return {
    ...server,
    publicRepositoryUrl: `${server.url}${repositories.public}`,
    privateRepositoryUrl: `${server.url}${repositories.private}`,
    ...(checkout
      ? { checkoutRepositoryUrl: `${server.url}${repositories.checkout}` }
      : {}),
    credentials,
  };
}

function areValid(
  expected: { username: string; token: string },
  authorization: string | undefined,
): boolean {
  const basic = /^Basic (.+)$/i.exec(authorization ?? '');
  if (!basic) return false;
  const given = Buffer.from(basic[1], 'base64');
  const wanted = Buffer.from(`${expected.username}:${expected.token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Builds a repository at the first start only: what was pushed to it since is kept. */
async function once(
  directory: string,
  build: (directory: string) => Promise<void>,
): Promise<void> {
  if (!(await exists(join(directory, 'HEAD')))) await build(directory);
}

/** The history of a checkout, fetched anew at each start so that it is today's. False when there is none. */
async function copyCheckout(
  directory: string,
  checkout: string | undefined,
): Promise<boolean> {
  if (!checkout || !(await exists(join(checkout, '.git')))) return false;
  if (!(await exists(join(directory, 'HEAD')))) {
    await runGit(['clone', '--quiet', '--bare', checkout, directory]);
    await runGit(['config', 'http.receivepack', 'true'], { gitDir: directory });
  } else {
    await runGit(
      [
        'fetch',
        '--quiet',
        checkout,
        '+refs/heads/*:refs/heads/*',
        '+refs/tags/*:refs/tags/*',
      ],
      { gitDir: directory },
    );
  }
  return true;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
