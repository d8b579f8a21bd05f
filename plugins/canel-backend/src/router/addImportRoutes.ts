import { applicationImportPermission } from '@cloud-pi-native/plugin-canel-common';
import type { ImportSheetMapping } from '@cloud-pi-native/plugin-canel-common';
import { sendFile } from '@cloud-pi-native/plugin-portal-node';
import { writeImportModel } from '../imports';
import {
  type CanelRouter,
  credentialsOf,
  type RouterOptions,
} from './RouterOptions';

/** Files that bring applications: dry run, then apply. Who may do it sees the whole map. */
export function addImportRoutes(
  router: CanelRouter,
  options: RouterOptions,
): void {
  const { access, audit, imports } = options;
  const actorOf = async (request: unknown) => {
    const { actor } = await access.require(
      applicationImportPermission,
      await credentialsOf(options, request),
    );
    return actor;
  };

  router.post('/imports', async (request, response) => {
    const author = await actorOf(request);
    const { fileName, content, mapping } = request.body;
    const report = await imports.plan({
      file: Buffer.from(content, 'base64'),
      fileName,
      // The service checks it against the sheets.
      ...(mapping && { mapping: mapping as unknown as ImportSheetMapping[] }),
      author,
    });
    response.status(201).json(report);
  });

  router.get('/import-model', async (request, response) => {
    await actorOf(request);
    await sendFile(writeImportModel(request.query.language ?? 'fr'), response);
  });

  router.get('/imports/:id', async (request, response) => {
    await actorOf(request);
    response.json(await imports.get(request.params.id));
  });

  router.post('/imports/:id/apply', async (request, response) => {
    const actor = await actorOf(request);
    const report = await imports.apply(request.params.id, actor);
    await audit.record({
      actor,
      action: 'application.import',
      outcome: 'succeeded',
      target: report.fileName,
    });
    response.json(report);
  });
}
