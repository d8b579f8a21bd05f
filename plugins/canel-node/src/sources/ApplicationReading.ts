import type {
  EdgeKind,
  Flow,
  Homologation,
} from '@cloud-pi-native/plugin-canel-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** An application, in the words of a source. @public */
export interface SourceApplication {
  /** Identifier in the source; the same at each reading. */
  externalId: string;
  title: string;
  description?: string;
  /**
   * Entity reference of the application, when the source knows it. Without it the portal finds the application by
   * its `refAppId` or by what it was called before, or gives it a name made from its title.
   */
  ref?: string;
  /** Titles of the urbanisation zone and of those around it, outermost first; or one entity reference. */
  zone?: readonly string[];
  /** Title of the direction or team that owns it; or an entity reference. */
  owner?: string;
  /** By attribute id, as the source writes it: the sink reads each value with `readAttribute`. */
  attributes: Readonly<Record<string, unknown>>;
  /** What the source knows of its homologations; the history recorded in the portal is never touched. */
  homologations?: readonly Omit<Homologation, 'id'>[];
}

/** A relation or a flow between two applications, in the words of a source. @public */
export interface SourceRelation {
  /** Identifier in the source; the same at each reading. */
  externalId: string;
  /** The application by its identifier in the source, or by its entity reference. */
  source: string;
  target: string;
  kind: EdgeKind;
  /** Of the kind `flow`. */
  flow?: Omit<Flow, 'source' | 'target'>;
}

/** What a source says at a time. @public */
export interface ApplicationReading {
  /** `full`: what is not there any more is removed. `delta`: only what is named is touched. */
  kind: 'full' | 'delta';
  applications: readonly SourceApplication[];
  /** In a delta, all the relations of the applications that it names as their source. */
  relations: readonly SourceRelation[];
  /** Identifiers in the source of the applications that a delta removes. */
  removed?: readonly string[];
  /** What was put right or left out on the way. */
  remarks?: readonly BilingualText[];
}
