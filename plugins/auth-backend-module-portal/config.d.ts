export interface Config {
  portal?: {
    signIn?: {
      /** Claim that holds the groups of a person, in the ID token or in the answer of the userinfo endpoint. Default: `groups`. */
      groupsClaim?: string;
    };
    /** Which group of the identity provider gives which platform role. Nothing else gives one. */
    roles?: Array<{
      /** Value of the groups claim, for example `/console/service-team`. */
      claim: string;
      role: 'service-team' | 'exploitation' | 'socle' | 'governance' | 'rssi';
    }>;
  };
}
