import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { KnownApplication } from '../entities';
import type {
  ApplicationReading,
  RecordSinkOptions,
  RecordSinkResult,
} from '../sources';

/** The canel backend, for the portal's own backends. @public */
export interface CanelService {
  /** Every application that a source other than the catalog knows, whoever may see it. */
  listKnownApplications(options: {
    credentials: BackstageCredentials;
  }): Promise<KnownApplication[]>;
  /** Writes what the calling plugin knows of applications. */
  putReading(
    reading: ApplicationReading,
    options: RecordSinkOptions & { credentials: BackstageCredentials },
  ): Promise<RecordSinkResult>;
}
