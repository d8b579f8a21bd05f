import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { RefAppRecord } from './refAppAnswers';

/** What a register of applications says at a time. */
export interface RegistryReading {
  /** `full`: every application. `delta`: those that changed. */
  kind: 'full' | 'delta';
  records: RefAppRecord[];
  /** In a delta, identifiers of the applications that changed and are not there any more. */
  removed: string[];
  /** What could not be read. */
  remarks: BilingualText[];
}

/** The register of applications, wherever it is. */
export interface ApplicationRegistry {
  /**
   * Reads every application; or, with `since`, those that changed from that instant on, when the register can tell.
   *
   * @throws BilingualError that names the register and the fix
   */
  read(options: {
    since?: string;
    signal: AbortSignal;
  }): Promise<RegistryReading>;
}
