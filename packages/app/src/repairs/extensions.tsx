import { AppRootElementBlueprint } from '@backstage/frontend-plugin-api';
import { StockRepairs } from './StockRepairs';

export const stockRepairs = AppRootElementBlueprint.make({
  name: 'stock-repairs',
  params: { element: <StockRepairs /> },
});
