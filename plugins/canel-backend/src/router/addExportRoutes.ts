import { applicationAttributes } from '@cloud-pi-native/plugin-canel-common';
import { sameInBoth } from '@cloud-pi-native/plugin-portal-common';
import { sendFile } from '@cloud-pi-native/plugin-portal-node';
import { shownNodes } from '../answers/mapOf';
import { facetLabel } from '../answers/facetLabels';
import { readFilter } from '../answers/readFilter';
import { exportApplications, exportGraph, isTableFormat } from '../exports';
import {
  type CanelRouter,
  credentialsOf,
  type RouterOptions,
} from './RouterOptions';

/** What is filtered, as files. */
export function addExportRoutes(
  router: CanelRouter,
  options: RouterOptions,
): void {
  const { access, layouts } = options;

  router.get('/exports/:format', async (request, response) => {
    const { format } = request.params;
    const { columns, language = 'fr' } = request.query;
    const filter = readFilter(request.query);
    const caller = await access.mapOf(await credentialsOf(options, request));
    const at = new Date().toISOString();
    const words = Object.entries(filter.facets).flatMap(([facet, values]) =>
      values.map(value => facetLabel(caller, facet, value)),
    );
    const positions = layouts.positionsOf(caller.map);
    const file = isTableFormat(format)
      ? exportApplications(format, {
          applications: caller
            .search(filter)
            .found.map(facts => caller.summaryOf(facts)),
          columns: columns ?? applicationAttributes.map(({ id }) => id),
          attributes: applicationAttributes,
          language,
          titleOf: ref => caller.titleOf(ref),
          filter: [
            ...(filter.text === undefined ? [] : [sameInBoth(filter.text)]),
            ...words,
          ],
          at,
        })
      : await exportGraph(
          format,
          {
            ...partOf(shownNodes(caller, filter)),
            language,
          },
          at,
        );
    await sendFile(file, response);

    function partOf(shown: readonly number[]) {
      const { graph } = caller;
      const kept = new Set(shown);
      return {
        nodes: shown.map(node => ({
          ...graph.nodes[node],
          alerts: caller.find(graph.nodes[node].ref)?.alerts,
          x: positions.x[node],
          y: positions.y[node],
        })),
        edges: graph.edges.filter(
          (_, edge) =>
            kept.has(graph.sources[edge]) && kept.has(graph.targets[edge]),
        ),
      };
    }
  });
}
