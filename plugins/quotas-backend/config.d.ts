export interface Config {
  quotas?: {
    /**
     * Entity reference of the group told of the requests for quotas; the group `service-team` by default. Who decides
     * comes from the roles of the identity provider.
     */
    deciders?: string;
  };
}
