export interface Config {
  conformity?: {
    /**
     * Entity reference of the group told of the derogations that are asked for and of those that end; the group
     * `gouvernance` by default.
     */
    governance?: string;
  };
}
