import {
  quotasPlatformReadPermission,
  quotasPreviewPermission,
} from '@cloud-pi-native/plugin-quotas-common';
import { sendFile } from '@cloud-pi-native/plugin-portal-node';
import { exportClusters } from '../answers/exportTables';
import { today } from '../services/time';
import { answer, type QuotasRouter, type RouterContext } from './RouterContext';

/** The clusters: how full they are, and whether they have room for an access request. */
export function addClusterRoutes(
  router: QuotasRouter,
  { access, answers, previews, visitorOf }: RouterContext,
): void {
  router.get('/clusters', async (request, response) => {
    await access.require(
      quotasPlatformReadPermission,
      await visitorOf(request),
    );
    const items = await answers.clusters();
    response.json(answer({ items, total: items.length }));
  });

  router.get('/clusters/exports/:format', async (request, response) => {
    await access.require(
      quotasPlatformReadPermission,
      await visitorOf(request),
    );
    const { language = 'fr' } = request.query;
    await sendFile(
      exportClusters(await answers.clusters(), {
        format: request.params.format,
        language,
        day: today(),
      }),
      response,
    );
  });

  router.post('/preview', async (request, response) => {
    await access.require(quotasPreviewPermission, await visitorOf(request));
    response.json(answer(await previews.ofRequest(request.body.environments)));
  });
}
