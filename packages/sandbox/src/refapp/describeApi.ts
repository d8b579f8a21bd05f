import type { RefAppRoute } from './RefAppRoute';

/** The OpenAPI description of the routes, as RefApp publishes its own at `/swagger/json`. */
export function describeApi(routes: readonly RefAppRoute[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, path, summary, query = [], status = 200 } of routes) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const operations = (paths[`/api/v2${path}`] ??= {});
    operations[method] = {
      summary,
      parameters: [
        ...inPath.map(name => ({
          name,
          in: 'path',
          required: true,
          schema: { type: 'string' },
        })),
        ...query.map(name => ({
          name,
          in: 'query',
          required: false,
          schema: { type: 'string' },
        })),
      ],
      responses: { [status]: { description: summary } },
    };
  }
  return {
    openapi: '3.0.0',
    info: { title: 'API Référentiel Applications', version: '2.0' },
    paths,
    components: {
      securitySchemes: {
        api_key: { type: 'apiKey', in: 'header', name: 'x-refapp-token' },
      },
    },
    security: [{ api_key: [] }],
  };
}
