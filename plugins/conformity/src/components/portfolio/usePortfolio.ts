import { useApi } from '@backstage/frontend-plugin-api';
import type { PortfolioSummary } from '@cloud-pi-native/plugin-conformity-common';
import {
  useDebounced,
  useLoad,
  type Load,
} from '@cloud-pi-native/plugin-portal-react';
import { conformityApiRef } from '../../api/conformityApiRef';
import { usePortfolioFilter } from './usePortfolioFilter';

/** Milliseconds without a stroke after which the filter asks the server. */
export const filterDelay = 250;

/** The figures of what the filter keeps. */
export function usePortfolio(): Load<PortfolioSummary> {
  const conformityApi = useApi(conformityApiRef);
  const filter = useDebounced(usePortfolioFilter().filter, filterDelay);
  return useLoad(
    () => conformityApi.getPortfolio(filter),
    [conformityApi, filter],
  );
}
