import { timingSafeEqual } from 'node:crypto';
import express, {
  type ErrorRequestHandler,
  type RequestHandler,
  Router,
} from 'express';
import { FaultInjector } from '../faults/FaultInjector';
import { createFaultRoutes } from '../faults/faultRoutes';
import { RequestJournal } from '../faults/RequestJournal';
import { listen, type RunningServer } from '../http/listen';
import { describeApi } from './describeApi';
import { HttpError } from './HttpError';
import { checkParameters } from './query';
import type { RefAppRoute } from './RefAppRoute';
import { RefAppStore } from './RefAppStore';
import { applicationRoutes } from './routes/applications';
import { partRoutes } from './routes/parts';
import { referenceRoutes } from './routes/references';

export interface RefAppStandIn extends RunningServer {
  faults: FaultInjector;
}

const routes: RefAppRoute[] = [
  ...applicationRoutes,
  ...partRoutes,
  ...referenceRoutes,
];

const answerError: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  if (error instanceof HttpError) {
    response.status(error.status).json(error.body());
  } else if (error instanceof Error && 'status' in error) {
    // The body could not be read.
    response.status(400).json(new HttpError(400, error.message).body());
  } else {
    process.stderr.write(`RefApp stand-in: ${error?.stack ?? error}\n`);
    response
      .status(500)
      .json({ statusCode: 500, message: 'Internal server error' });
  }
};

/**
 * The register of applications: the part of RefApp's API v2 that the portal reads, and what tests need to change it.
 * What is changed is forgotten at the next start.
 */
export async function startRefApp(options: {
  port: number;
  token: string;
  /** Decides every application; 1 by default. */
  seed?: number;
  /** 2,700 by default. */
  applicationCount?: number;
}): Promise<RefAppStandIn> {
  const store = RefAppStore.create(options);
  const faults = FaultInjector.create();
  const journal = RequestJournal.create();
  const server = await listen('RefApp stand-in', options.port, () => {
    const application = express();
    application.disable('x-powered-by');
    application.disable('etag');
    application.use('/-/sandbox', createFaultRoutes(faults, journal));
    application.use(journal.middleware(), faults.middleware());
    application.get('/api/v2/swagger/json', (_request, response) => {
      response.json(describeApi(routes));
    });
    application.use('/api/v2', checkToken(options.token), express.json());
    application.use('/api/v2', createApi(store));
    application.use((request, _response, next) => {
      next(new HttpError(404, `Cannot ${request.method} ${request.path}`));
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
    },
  };
}

function createApi(store: RefAppStore): Router {
  const router = Router();
  for (const { method, path, query = [], status = 200, answer } of routes) {
    router[method](
      path.replace(/\{(\w+)\}/g, ':$1'),
      (request, response, next) => {
        try {
          checkParameters(request, query);
          const body = answer(request, store);
          response.status(status);
          if (status === 204) response.end();
          else response.json(body);
        } catch (error) {
          next(error);
        }
      },
    );
  }
  return router;
}

function checkToken(token: string): RequestHandler {
  const expected = Buffer.from(token);
  return (request, _response, next) => {
    const given = Buffer.from(request.get('x-refapp-token') ?? '');
    const isRight =
      given.length === expected.length && timingSafeEqual(given, expected);
    next(isRight ? undefined : new HttpError(401, 'Unauthorized'));
  };
}
