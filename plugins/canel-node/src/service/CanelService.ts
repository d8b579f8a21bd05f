import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { ApplicationCard } from '@cloud-pi-native/plugin-canel-common';
import type { KnownApplication } from '../entities';
import type {
  ApplicationReading,
  RecordSinkOptions,
  RecordSinkResult,
} from '../sources';

/** An application of the map, as somebody who sees it knows it. @public */
export interface SeenApplication {
  ref: string;
  title: string;
  /** Entity reference of its zone. */
  zone?: string;
  /** Its zone and those around it, the innermost first. */
  zones: string[];
  /** Entity reference of who owns it. */
  owner?: string;
}

/** The applications that somebody sees. @public */
export interface SeenApplicationList {
  /** By title. */
  items: SeenApplication[];
  /** Title of each zone and of each owner, by its reference. */
  titles: Record<string, string>;
}

/** The canel backend, for the portal's own backends. @public */
export interface CanelService {
  /** Every application that a source other than the catalog knows, whoever may see it. */
  listKnownApplications(options: {
    credentials: BackstageCredentials;
  }): Promise<KnownApplication[]>;
  /**
   * The applications that `credentials` may see on the map; the list is left out when it is the one of `unlessTag`.
   * Who sees the same gets the same tag.
   */
  listSeenApplications(options: {
    credentials: BackstageCredentials;
    unlessTag?: string;
  }): Promise<{ tag: string; list?: SeenApplicationList }>;
  /** The identity card of an application that `credentials` may see; `undefined` when they see none of that name. */
  findCard(
    name: string,
    options: { credentials: BackstageCredentials },
  ): Promise<ApplicationCard | undefined>;
  /** Writes what the calling plugin knows of applications. */
  putReading(
    reading: ApplicationReading,
    options: RecordSinkOptions & { credentials: BackstageCredentials },
  ): Promise<RecordSinkResult>;
}
