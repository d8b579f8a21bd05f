import { Router } from 'express';
import { gitHttpBackend } from '../git/gitHttpBackend';
import type { Caller } from './Api';
import type { GitLabContext } from './GitLabContext';
import { accessLevels, type ProjectRow } from './GitLabState';
import { hookEnvironment } from './protection';

const gitPath =
  /^\/(.+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/** A refusal that the Git client shows to the person. */
class GitRefusal extends Error {
  constructor(readonly status: 401 | 403 | 404, message: string) {
    super(message);
  }
}

/** Git over HTTP, with an access token as password. https://docs.gitlab.com/topics/git/clone/ */
export function createGitRoutes(context: GitLabContext): Router {
  const { access, events, store } = context;
  const router = Router();

  router.use((request, response, next) => {
    const match = gitPath.exec(request.path);
    if (!match) {
      next();
      return;
    }
    const [, repositoryPath, action] = match;
    const service =
      action === 'info/refs' ? String(request.query.service) : action;
    const pushes = service === 'git-receive-pack';
    const answer = async () => {
      const { caller, project } = authorize(
        decodeURIComponent(repositoryPath),
        request.get('authorization'),
        pushes,
      );
      const level = caller ? access.levelOf(caller.user, project) : 0;
      const serve = () =>
        gitHttpBackend({
          request,
          response,
          projectRoot: store.repositoriesDirectory,
          pathInfo: `/${project.id}.git/${action}`,
          queryString: request.originalUrl.split('?')[1] ?? '',
          user: caller?.user.username,
          environment: hookEnvironment(store, project, level),
        });
      if (caller && action === 'git-receive-pack') {
        await store.writing(project, () =>
          events.during(project, caller.user, serve),
        );
      } else {
        await serve();
      }
      // Whoever pushed finds the project as the push left it: protected, with its default branch.
      response.end();
    };
    answer().catch(error => {
      if (!(error instanceof GitRefusal)) {
        next(error);
        return;
      }
      if (error.status === 401) {
        response.set('www-authenticate', 'Basic realm="GitLab"');
      }
      response.status(error.status).type('text/plain').send(error.message);
    });
  });

  function authorize(
    repositoryPath: string,
    authorization: string | undefined,
    pushes: boolean,
  ): { caller: Caller | undefined; project: ProjectRow } {
    const caller = access.callerOfGit(
      authorization,
      pushes ? 'write_repository' : 'read_repository',
    );
    const project = store.findProject(repositoryPath);
    const isPublic = project?.visibility === 'public' && !pushes;
    if (!caller && (authorization || !isPublic)) {
      throw new GitRefusal(
        401,
        'HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect or you are required to use a token instead of a password.',
      );
    }
    const level = caller && project ? access.levelOf(caller.user, project) : 0;
    if (!project || (!isPublic && level < accessLevels.guest)) {
      throw new GitRefusal(
        404,
        "The project you were looking for could not be found or you don't have permission to view it.",
      );
    }
    if (!isPublic && level < accessLevels.reporter) {
      throw new GitRefusal(
        403,
        'You are not allowed to download code from this project.',
      );
    }
    if (pushes && level < accessLevels.developer) {
      throw new GitRefusal(
        403,
        'You are not allowed to push code to this project.',
      );
    }
    if (pushes && store.isArchived(project)) {
      throw new GitRefusal(
        403,
        'You are not allowed to push code to this project: it is archived.',
      );
    }
    return { caller, project };
  }

  return router;
}
