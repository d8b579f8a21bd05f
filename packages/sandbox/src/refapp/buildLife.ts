import type { Status, StatusRow } from './RefAppData';
import type { SeededRandom } from './SeededRandom';

const endings: Readonly<Record<Status, readonly Status[]>> = {
  under_construction: ['under_construction'],
  to_validate: ['to_validate'],
  poc: ['poc'],
  in_production_mvp: ['under_construction', 'in_production_mvp'],
  in_production: ['under_construction', 'in_production'],
  in_production_decommissioning: [
    'under_construction',
    'in_production',
    'in_production_decommissioning',
  ],
  decommissioned: [
    'under_construction',
    'in_production',
    'in_production_decommissioning',
    'decommissioned',
  ],
  deleted: ['under_construction', 'deleted'],
};

/** The statuses of an application, the current one last. Some have none; some are dated in no possible order. */
export function buildLife(
  random: SeededRandom,
  applicationId: string,
): StatusRow[] {
  if (random.chance(0.04)) return [];
  const current = random.pickWeighted<Status>({
    in_production: 62,
    under_construction: 10,
    in_production_mvp: 5,
    in_production_decommissioning: 7,
    decommissioned: 9,
    poc: 3,
    to_validate: 3,
    deleted: 1,
  });
  const steps = endings[current];
  const last = 2026 - random.integer(0, 6);
  const years = steps.map((_, index) => last - 3 * (steps.length - 1 - index));
  if (steps.length > 1 && random.chance(0.03)) years.reverse();
  return steps.map((status, index) => ({
    id: random.uuid(),
    applicationId,
    status,
    statusDate: new Date(
      Date.UTC(years[index], random.integer(0, 9), random.integer(1, 28)),
    ).toISOString(),
    version: random.chance(0.3) ? `${random.integer(1, 9)}.0` : null,
  }));
}
