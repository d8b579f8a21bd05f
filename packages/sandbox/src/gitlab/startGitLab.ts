import express, { type ErrorRequestHandler } from 'express';
import { FaultInjector } from '../faults/FaultInjector';
import { createFaultRoutes } from '../faults/faultRoutes';
import { RequestJournal } from '../faults/RequestJournal';
import { listen, type RunningServer } from '../http/listen';
import { Access } from './Access';
import { Api, sendError } from './Api';
import { ApiError } from './ApiError';
import { CommitWriter } from './CommitWriter';
import type { GitLabContext } from './GitLabContext';
import { GitLabStore } from './GitLabStore';
import { createGitRoutes } from './gitRoutes';
import { Presenter } from './Presenter';
import { createRateLimit } from './rateLimit';
import { RepositoryEvents } from './RepositoryEvents';
import { addAccessTokenRoutes } from './routes/accessTokens';
import { addArchivingRoutes } from './routes/archiving';
import { addBranchRoutes } from './routes/branches';
import { addCommitRoutes } from './routes/commits';
import { addFileRoutes } from './routes/files';
import { addGroupRoutes } from './routes/groups';
import { addHookRoutes } from './routes/hooks';
import { addMemberRoutes } from './routes/members';
import { addMergeRequestRoutes } from './routes/mergeRequests';
import { addPipelineRoutes } from './routes/pipelines';
import { addProjectRoutes } from './routes/projects';
import { addTagRoutes } from './routes/tags';
import { addUserRoutes } from './routes/users';
import { addVariableRoutes } from './routes/variables';

/** Largest body of an API request, as a commit of several files may be. */
const bodyLimit = '100mb';

export interface GitLabStandIn extends RunningServer {
  faults: FaultInjector;
}

const answerError: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  if (error instanceof ApiError) {
    sendError(response, error);
  } else if (error instanceof Error && 'status' in error) {
    // The body could not be read.
    sendError(response, new ApiError(400, { error: error.message }));
  } else {
    process.stderr.write(`GitLab stand-in: ${error?.stack ?? error}\n`);
    sendError(
      response,
      new ApiError(500, { message: '500 Internal Server Error' }),
    );
  }
};

/** GitLab's API v4 and Git over HTTP, over real repositories kept in `dataDirectory`. */
export async function startGitLab(options: {
  dataDirectory: string;
  port: number;
  platformToken: string;
}): Promise<GitLabStandIn> {
  const store = await GitLabStore.open(options.dataDirectory, {
    platformToken: options.platformToken,
  });
  const access = Access.create({ store });
  const faults = FaultInjector.create();
  const journal = RequestJournal.create();

  const server = await listen('GitLab stand-in', options.port, url => {
    const context: GitLabContext = {
      url,
      store,
      access,
      present: Presenter.create({ store, url }),
      events: RepositoryEvents.create({ store }),
    };
    const application = express();
    application.disable('x-powered-by');
    application.use('/-/sandbox', createFaultRoutes(faults, journal));
    application.use(journal.middleware(), faults.middleware());
    application.use(createGitRoutes(context));
    application.use('/api/v4', createRateLimit());
    application.use('/api/v4', express.json({ limit: bodyLimit }));
    application.use(
      '/api/v4',
      express.urlencoded({ extended: true, limit: bodyLimit }),
    );
    application.use('/api/v4', createApi(context).router);
    application.use((_request, response) => {
      sendError(response, new ApiError(404, { error: '404 Not Found' }));
    });
    application.use(answerError);
    return application;
  });
  return {
    ...server,
    faults,
    stop: async () => {
      faults.clear();
      await server.stop();
      await store.save();
    },
  };
}

function createApi(context: GitLabContext): Api {
  const api = Api.create({
    authenticate: request => context.access.authenticate(request),
  });
  const writer = CommitWriter.create(context);
  addUserRoutes(api, context);
  addGroupRoutes(api, context);
  addProjectRoutes(api, context);
  addArchivingRoutes(api, context);
  addMemberRoutes(api, context);
  addVariableRoutes(api, context);
  addBranchRoutes(api, context);
  addCommitRoutes(api, context, writer);
  addFileRoutes(api, context, writer);
  addTagRoutes(api, context);
  addAccessTokenRoutes(api, context);
  addHookRoutes(api, context);
  addPipelineRoutes(api, context);
  addMergeRequestRoutes(api, context);
  return api;
}
