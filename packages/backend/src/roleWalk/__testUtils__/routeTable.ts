import type { RouteRow } from './RouteRow';
import { auditRows } from './routeRows/auditRows';
import { canelRows } from './routeRows/canelRows';
import { conformityRows } from './routeRows/conformityRows';
import { documentationRows } from './routeRows/documentationRows';
import { eligibilityRows } from './routeRows/eligibilityRows';
import { mirrorsRows } from './routeRows/mirrorsRows';
import { projectsRows } from './routeRows/projectsRows';
import { quotasRows } from './routeRows/quotasRows';
import { serviceLevelRows } from './routeRows/serviceLevelRows';
import { skillsRows } from './routeRows/skillsRows';
import { trainingRows } from './routeRows/trainingRows';

/** Every route of the portal's backends. A route that is missing here fails the walk. */
export const routeTable: RouteRow[] = [
  ...projectsRows.map(row => ({ plugin: 'projects', ...row })),
  ...mirrorsRows.map(row => ({ plugin: 'mirrors', ...row })),
  ...auditRows.map(row => ({ plugin: 'audit', ...row })),
  ...canelRows.map(row => ({ plugin: 'canel', ...row })),
  ...conformityRows.map(row => ({ plugin: 'conformity', ...row })),
  ...serviceLevelRows.map(row => ({ plugin: 'service-levels', ...row })),
  ...eligibilityRows.map(row => ({ plugin: 'eligibility', ...row })),
  ...skillsRows.map(row => ({ plugin: 'skills', ...row })),
  ...trainingRows.map(row => ({ plugin: 'training', ...row })),
  ...quotasRows.map(row => ({ plugin: 'quotas', ...row })),
  ...documentationRows.map(row => ({ plugin: 'documentation', ...row })),
];
