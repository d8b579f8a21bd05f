export interface Config {
  /** Copies of the repositories of the primary chain in the secondary one. */
  mirrors?: {
    /**
     * Folder in which what was fetched is kept: as large as the repositories, private to the portal, can be lost at any
     * time. Default: a folder of the system's temporary one.
     */
    workingDirectory?: string;
    /**
     * Admits plain http on the loopback interface, for the sandbox. Default: false, everything goes by https.
     */
    allowInsecureLoopback?: boolean;
    /** Syncs that one replica carries out at a time. Default: 4. */
    concurrency?: number;
    /** Longest time of one sync, in seconds. Default: 1800. */
    timeoutSeconds?: number;
    /** A replica that says nothing for this long, in seconds, has its syncs taken up by another one. Default: 15. */
    leaseSeconds?: number;
    /** Time between two looks at what is due, in seconds. Default: 5. */
    pollSeconds?: number;
  };
}
