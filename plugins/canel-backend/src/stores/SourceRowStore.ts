import type {
  AttributeSource,
  AttributeValue,
  EdgeKind,
  Flow,
  Homologation,
  MapChange,
} from '@cloud-pi-native/plugin-canel-common';

/** An application that a source knows, or knew. */
export interface StoredApplication {
  externalId: string;
  ref: string;
  title: string;
  description?: string;
  zone?: readonly string[];
  owner?: string;
  /** Whether few people see it, or saw it when it was removed. */
  restricted: boolean;
  lastSeenAt: string;
  removedAt?: string;
}

/** What a source says of an attribute of an application. */
export interface StoredRecord {
  ref: string;
  attribute: string;
  value: AttributeValue;
  author: string;
  at: string;
}

/** A relation or a flow that a source knows. */
export interface StoredRelation {
  externalId: string;
  sourceRef: string;
  targetRef: string;
  kind: EdgeKind;
  flow?: Omit<Flow, 'source' | 'target'>;
}

/** An entry of the history of homologations of an application. */
export interface StoredHomologation {
  ref: string;
  homologation: Homologation;
  author: string;
  at: string;
}

/** Everything that one source says. */
export interface SourceRows {
  source: AttributeSource;
  applications: StoredApplication[];
  records: StoredRecord[];
  relations: StoredRelation[];
  homologations: StoredHomologation[];
}

/** What is known beside the rows of a source when new ones are planned. */
export interface OtherRows {
  /** Entity reference of each application by its identifier in the register, whoever gave it. */
  refByRefAppId: ReadonlyMap<string, string>;
  /** References that an application has, or had, in any source. */
  takenRefs: ReadonlySet<string>;
}

/** A change without what the map adds to it. */
export type StoredChange = Omit<MapChange, 'title'>;

/** What to write. Rows that are already there are replaced. */
export interface RowChanges {
  applications?: StoredApplication[];
  records?: StoredRecord[];
  removedRecords?: { ref: string; attribute: string }[];
  relations?: StoredRelation[];
  /** By their identifier in the source. */
  removedRelations?: string[];
  homologations?: StoredHomologation[];
  removedHomologations?: string[];
  changes?: StoredChange[];
}

/** Keeps what the sources say. */
export interface SourceRowStore {
  /** By source, a number that grows when its rows change. */
  revisions(): Promise<ReadonlyMap<AttributeSource, number>>;
  read(source: AttributeSource): Promise<SourceRows>;
  /**
   * Reads the rows of a source, lets `plan` say what to write, and writes it, while nobody else writes. `undefined`
   * writes nothing.
   */
  change<T extends RowChanges | undefined>(
    source: AttributeSource,
    plan: (rows: SourceRows, others: OtherRows) => T,
  ): Promise<T>;
  /** Newest first. */
  listChanges(options: {
    /** Instants, the first included. */
    from?: string;
    to?: string;
    ref?: string;
    limit: number;
  }): Promise<StoredChange[]>;
  /** Every application that left all of the sources, as it was. */
  listRemoved(): Promise<StoredApplication[]>;
}
