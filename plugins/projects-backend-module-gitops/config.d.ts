export interface Config {
  /** How the desired state of environments is written for Argo CD. */
  gitops?: {
    argocd?: {
      /**
       * Namespace of Argo CD on the cluster that runs it.
       * Default: `argocd`.
       */
      namespace?: string;
      /**
       * Version of the chart that deploys the applications of an environment.
       * Default: `dso-env-1.6.0`.
       */
      environmentChartVersion?: string;
      /**
       * Version of the chart that creates the namespace, its quota and its pull secret.
       * Default: `dso-ns-1.1.5`.
       */
      namespaceChartVersion?: string;
      /** Repositories that every project may deploy from besides its own, for example shared charts. */
      extraRepositories?: string[];
    };
  };
}
