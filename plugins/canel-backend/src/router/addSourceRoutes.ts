import { InputError } from '@backstage/errors';
import {
  applicationSourceManagePermission,
  attributeSources,
} from '@cloud-pi-native/plugin-canel-common';
import type {
  ApplicationReading,
  RecordSinkOptions,
} from '@cloud-pi-native/plugin-canel-node';
import type express from 'express';
import { disagreementsOf } from '../answers/disagreementsOf';
import { knownApplications } from '../graph/knownApplications';
import {
  type CanelRouter,
  credentialsOf,
  type RouterOptions,
} from './RouterOptions';

/** The readings of the sources, and what the portal's own services give and ask. */
export function addSourceRoutes(
  router: CanelRouter,
  options: RouterOptions,
): void {
  const { access, audit, httpAuth, keeper, reader, sink } = options;
  const requireService = async (request: unknown) =>
    httpAuth.credentials(request as express.Request, { allow: ['service'] });

  router.get('/sources', async (request, response) => {
    const credentials = await credentialsOf(options, request);
    await access.require(applicationSourceManagePermission, credentials);
    response.json({
      items: await reader.list(),
      disagreements: disagreementsOf(await access.mapOf(credentials)),
    });
  });

  router.post('/sources/:id/readings', async (request, response) => {
    const { actor } = await access.require(
      applicationSourceManagePermission,
      await credentialsOf(options, request),
    );
    const { id } = request.params;
    const reading = await reader.start(id);
    await audit.record({
      actor,
      action: 'source.read',
      outcome: 'succeeded',
      target: id,
    });
    response.status(202).json(reading);
  });

  router.put('/readings', async (request, response) => {
    await requireService(request);
    const given = readOptions(request.body.options);
    response.json(await sink.write(readReading(request.body.reading), given));
  });

  router.get('/known-applications', async (request, response) => {
    await requireService(request);
    await keeper.refresh();
    response.json({
      items: knownApplications(keeper.sources).map(one => ({
        ...one,
        zone: one.zone && [...one.zone],
      })),
    });
  });
}

function readReading(given: Record<string, unknown>): ApplicationReading {
  const { kind, applications, relations } = given;
  if (
    !['full', 'delta'].includes(String(kind)) ||
    !Array.isArray(applications) ||
    !Array.isArray(relations)
  ) {
    throw new InputError(
      'reading: give a kind, full or delta, and the lists of applications and relations',
    );
  }
  return given as unknown as ApplicationReading;
}

function readOptions(given: Record<string, unknown>): RecordSinkOptions {
  const source = attributeSources.find(one => one === given.source);
  if (!source || typeof given.author !== 'string') {
    throw new InputError(
      `options: give an author, and a source among ${attributeSources.join(
        ', ',
      )}`,
    );
  }
  const { rejectRemovalsAbovePercentage: limit, dryRun } = given;
  return {
    source,
    author: given.author,
    ...(typeof limit === 'number' && { rejectRemovalsAbovePercentage: limit }),
    ...(dryRun === true && { dryRun }),
  };
}
