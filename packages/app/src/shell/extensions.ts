import { appLayout } from './appLayout';
import { navContent } from './navContent';
import { portalNotFound } from './PortalNotFound';
import { stockPageLayout } from './StockPageLayout';
import { portalErrorDisplay, portalProgress } from './stockParts';

export const shellExtensions = [
  appLayout,
  navContent,
  stockPageLayout,
  portalNotFound,
  portalProgress,
  portalErrorDisplay,
];
