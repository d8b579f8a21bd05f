import { appLayout } from './appLayout';
import { frozenTextsApi } from './frozenTexts';
import { navContent } from './navContent';
import { portalNotFound } from './PortalNotFound';
import { stockPageLayout } from './StockPageLayout';
import { portalErrorDisplay, portalProgress } from './stockParts';

export const shellExtensions = [
  appLayout,
  frozenTextsApi,
  navContent,
  stockPageLayout,
  portalNotFound,
  portalProgress,
  portalErrorDisplay,
];
