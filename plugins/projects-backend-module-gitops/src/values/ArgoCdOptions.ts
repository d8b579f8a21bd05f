import type { Config } from '@backstage/config';

/** What the charts of the platform need to know of Argo CD. @public */
export interface ArgoCdOptions {
  namespace: string;
  environmentChartVersion: string;
  namespaceChartVersion: string;
  extraRepositories: string[];
}

/** Reads `gitops.argocd`; the defaults are those of the console 9.24. @public */
export function readArgoCdOptions(config: Config): ArgoCdOptions {
  const options = config.getOptionalConfig('gitops.argocd');
  return {
    namespace: options?.getOptionalString('namespace') ?? 'argocd',
    environmentChartVersion:
      options?.getOptionalString('environmentChartVersion') ?? 'dso-env-1.6.0',
    namespaceChartVersion:
      options?.getOptionalString('namespaceChartVersion') ?? 'dso-ns-1.1.5',
    extraRepositories:
      options?.getOptionalStringArray('extraRepositories') ?? [],
  };
}
