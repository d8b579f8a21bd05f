import { InputError } from '@backstage/errors';
import {
  isParisMonth,
  type MonthReport,
  parisDayOf,
  serviceLevelReadPermission,
  spanOfParisMonth,
} from '@cloud-pi-native/plugin-service-levels-common';
import { sendFile } from '@cloud-pi-native/plugin-portal-node';
import type { Visitor } from '../access/ServiceLevelAccess';
import { exportMonth } from '../answers/exportMonth';
import { maintenanceAt } from '../services/maintenanceRules';
import { isoOf } from '../services/time';
import {
  answer,
  type RouterContext,
  type ServiceLevelRouter,
} from './RouterContext';

/** Month reports: the same figures on the screen and in files. */
export function addReportRoutes(
  router: ServiceLevelRouter,
  context: RouterContext,
): void {
  const { access, database, incidentReader, quality, services } = context;

  router.get('/reports/:month', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(serviceLevelReadPermission, visitor);
    response.json(
      answer(
        await reportOf(request.params.month, request.query.service, visitor),
      ),
    );
  });

  router.get('/reports/:month/exports/:format', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(serviceLevelReadPermission, visitor);
    const { month, format } = request.params;
    const { service, language = 'fr' } = request.query;
    await sendFile(
      exportMonth(format, await reportOf(month, service, visitor), language),
      response,
    );
  });

  async function reportOf(
    month: string,
    names: readonly string[] | undefined,
    visitor: Visitor,
  ): Promise<MonthReport> {
    const now = Date.now();
    const today = parisDayOf(now);
    if (!isParisMonth(month) || month > today.slice(0, 7)) {
      throw new InputError(
        `month must be a month such as ${today.slice(
          0,
          7,
        )}, the current one at the latest`,
      );
    }
    if (names) await services.require(names, 'service');
    const all = await services.current();
    const wanted = names ? all.filter(({ name }) => names.includes(name)) : all;
    const { from, to } = spanOfParisMonth(month);
    const [rows, incidents, maintenances, viewer] = await Promise.all([
      quality.month(month, wanted, all, now),
      database.incidents.list({
        from: isoOf(from),
        to: isoOf(to),
        services: wanted.map(({ name }) => name),
      }),
      database.maintenances.list({
        endingAfter: isoOf(from),
        startingBefore: isoOf(to),
      }),
      access.viewerOf(visitor),
    ]);
    const presented = await incidentReader.present(incidents, all, viewer, now);
    return {
      month,
      isComplete: to <= now,
      rows,
      incidents: presented.sort((a, b) =>
        a.startedAt.localeCompare(b.startedAt),
      ),
      maintenances: maintenances
        .filter(one =>
          one.services.some(name => wanted.some(other => other.name === name)),
        )
        .map(one => maintenanceAt(one, now)),
    };
  }
}
