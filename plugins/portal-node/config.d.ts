export interface Config {
  portal?: {
    encryption?: {
      /**
       * Keys that encrypt the secrets kept by the portal (credentials of mirrors, tokens).
       * The first one encrypts, all of them decrypt: to change keys, put the new one first and keep the old one.
       */
      keys: Array<{
        /** Letters, digits, `-` and `_`; written beside each encrypted value. */
        id: string;
        /**
         * At least 32 random characters.
         * @visibility secret
         */
        secret: string;
      }>;
    };
  };
}
