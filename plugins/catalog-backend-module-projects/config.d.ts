export interface Config {
  app: {
    /** Address of the portal; the entities of a project link to its page. */
    baseUrl: string;
  };
  forge: {
    gitlab: {
      /** Address of the secondary forge; components link to their repository. */
      baseUrl: string;
      /** Path of the group that holds every project of the offer. */
      projectsRoot: string;
    };
  };
}
