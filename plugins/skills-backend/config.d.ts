export interface Config {
  skills?: {
    /**
     * Entity reference of the group told of the levels to validate of people whom no project gives a lead; the group
     * `service-team` by default.
     */
    serviceTeam?: string;
    /** How long before its end a validation is reminded of, in days; 30 by default. */
    reminderDays?: number;
    /** When a team is ready for onboarding. */
    readiness?: {
      /** Skills that are looked at: those of the published matrix (by default), or those of the portal too. */
      skills?: 'official' | 'all';
      /** Levels that count: those that people declare (by default), or only those that were validated. */
      levels?: 'declared' | 'validated';
      /** People who must reach the expected level of each mandatory skill; 1 by default. */
      peoplePerMandatory?: number;
      /** Part of the advised skills that somebody must reach, from 0 to 1; 0.5 by default. */
      advisedShare?: number;
    };
  };
}
