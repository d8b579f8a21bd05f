import type { RouteRow } from './RouteRow';
import { auditRows } from './routeRows/auditRows';
import { canelRows } from './routeRows/canelRows';
import { conformityRows } from './routeRows/conformityRows';
import { documentationRows } from './routeRows/documentationRows';
import { mirrorsRows } from './routeRows/mirrorsRows';
import { projectsRows } from './routeRows/projectsRows';
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
  ...skillsRows.map(row => ({ plugin: 'skills', ...row })),
  ...trainingRows.map(row => ({ plugin: 'training', ...row })),
  ...documentationRows.map(row => ({ plugin: 'documentation', ...row })),
];
