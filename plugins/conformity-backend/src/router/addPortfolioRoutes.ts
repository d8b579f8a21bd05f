import {
  conformityPortfolioPermission,
  derogationStates,
} from '@cloud-pi-native/plugin-conformity-common';
import { sendFile } from '@cloud-pi-native/plugin-portal-node';
import { exportHeatMap } from '../answers/exportHeatMap';
import { heatMapOf, heatMapRows } from '../answers/heatMapOf';
import { derogationsInPortfolio, summaryOf } from '../answers/summaryOf';
import { today } from '../services/time';
import {
  answer,
  type ConformityRouter,
  type RouterContext,
} from './RouterContext';

const defaultPage = 100;

/** The whole portfolio, of which everybody sees what the catalog shows them. */
export function addPortfolioRoutes(
  router: ConformityRouter,
  context: RouterContext,
): void {
  const { access, database, table } = context;
  const begin = async (request: Parameters<RouterContext['visitorOf']>[0]) => {
    const visitor = await context.visitorOf(request);
    await access.require(conformityPortfolioPermission, visitor);
    const [seen, portfolio] = await Promise.all([
      access.seenBy(visitor),
      table.on(today()),
    ]);
    return { seen, portfolio };
  };

  router.get('/portfolio', async (request, response) => {
    const { seen, portfolio } = await begin(request);
    response.json(
      answer(
        summaryOf(
          portfolio,
          seen,
          request.query,
          await database.derogations.list(),
        ),
      ),
    );
  });

  router.get('/portfolio/heat-map', async (request, response) => {
    const { seen, portfolio } = await begin(request);
    const { sort, order, offset = 0, limit = defaultPage } = request.query;
    response.json(
      answer(
        heatMapOf(portfolio, seen, request.query, {
          sort,
          order,
          offset,
          limit,
        }),
      ),
    );
  });

  router.get(
    '/portfolio/heat-map/exports/:format',
    async (request, response) => {
      const { seen, portfolio } = await begin(request);
      const { sort, order, language = 'fr' } = request.query;
      await sendFile(
        exportHeatMap(request.params.format, {
          requirements: portfolio.requirements.items.map(({ key }) => key),
          rows: heatMapRows(portfolio, seen, request.query, { sort, order }),
          titles: seen.titles,
          language,
          day: portfolio.day,
        }),
        response,
      );
    },
  );

  router.get('/derogations', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(conformityPortfolioPermission, visitor);
    response.json({
      items: derogationsInPortfolio(
        await access.seenBy(visitor),
        await database.derogations.list(),
        request.query.state ?? derogationStates,
        today(),
      ),
    });
  });
}
