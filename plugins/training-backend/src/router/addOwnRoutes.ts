import { Readable } from 'stream';
import { trainingReadPermission } from '@cloud-pi-native/plugin-training-common';
import { sendFile } from '@cloud-pi-native/plugin-portal-node';
import {
  answer,
  type RouterContext,
  type TrainingRouter,
} from './RouterContext';

/** What there is to follow, and what the person who asks follows. */
export function addOwnRoutes(
  router: TrainingRouter,
  context: RouterContext,
): void {
  const { access, announcer, automatic, book, following, own } = context;
  const begin = async (request: Parameters<RouterContext['visitorOf']>[0]) => {
    const visitor = await context.visitorOf(request);
    return { visitor, person: await access.requireLearner(visitor) };
  };

  router.get('/library', async (request, response) => {
    await access.require(
      trainingReadPermission,
      await context.visitorOf(request),
    );
    response.json(answer((await book.current()).library));
  });

  router.get('/me', async (request, response) => {
    const { visitor, person } = await begin(request);
    response.json(answer(await own.training(person, visitor)));
  });

  router.delete('/me', async (request, response) => {
    const { person } = await begin(request);
    await following.erase(person);
    response.status(204).end();
  });

  router.get('/me/export', async (request, response) => {
    const { person } = await begin(request);
    const everything = await own.everythingOf(person);
    await announcer.exported(person);
    await sendFile(
      {
        contentType: 'application/json; charset=utf-8',
        fileName: `formation-${everything.exportedAt.slice(0, 10)}.json`,
        body: Readable.from([JSON.stringify(everything, undefined, 2)]),
      },
      response,
    );
  });

  router.put('/me/paths/:name', async (request, response) => {
    const { person } = await begin(request);
    const path = (await book.current()).pathNamed(request.params.name);
    await following.follow(person, path);
    response.json(answer(await own.path(person, path)));
  });

  router.delete('/me/paths/:name', async (request, response) => {
    const { person } = await begin(request);
    const path = (await book.current()).pathNamed(request.params.name);
    await following.leave(person, path);
    response.status(204).end();
  });

  router.get('/me/modules/:name', async (request, response) => {
    const { person } = await begin(request);
    const module = (await book.current()).moduleNamed(request.params.name);
    response.json(answer(await own.module(person, module)));
  });

  router.put('/me/modules/:name', async (request, response) => {
    const { person } = await begin(request);
    const module = (await book.current()).moduleNamed(request.params.name);
    await following.start(person, module);
    response.json(answer(await own.module(person, module)));
  });

  router.post('/me/modules/:name/proofs', async (request, response) => {
    const { person } = await begin(request);
    const module = (await book.current()).moduleNamed(request.params.name);
    await following.prove(person, module, request.body);
    response.status(201).json(answer(await own.module(person, module)));
  });

  router.post('/me/modules/:name/checks', async (request, response) => {
    const { person } = await begin(request);
    const module = (await book.current()).moduleNamed(request.params.name);
    const sight = await automatic.lookFor(person, module);
    response.json(
      answer({ ...sight, module: await own.module(person, module) }),
    );
  });
}
