import { randomUUID } from 'node:crypto';
import { buildRefAppData, defaultApplicationCount } from './buildRefAppData';
import type {
  Application,
  Metadata,
  RefAppData,
  Relation,
  RelationType,
  StatusRow,
} from './RefAppData';

/** What may be written of an application. */
export type ApplicationChange = Partial<
  Pick<
    Application,
    | 'label'
    | 'shortName'
    | 'description'
    | 'targetPopulations'
    | 'purposes'
    | 'type'
    | 'priorityRestart'
  >
>;

/** What RefApp holds, in memory: a start brings it back to what its seed says. */
export class RefAppStore {
  static create(options: {
    seed?: number;
    applicationCount?: number;
  }): RefAppStore {
    return new RefAppStore(
      buildRefAppData({
        seed: options.seed ?? 1,
        applicationCount: options.applicationCount ?? defaultApplicationCount,
      }),
    );
  }

  readonly data: RefAppData;
  readonly #applications: Map<string, Application>;

  private constructor(data: RefAppData) {
    this.data = data;
    this.#applications = new Map(data.applications.map(one => [one.id, one]));
  }

  find(id: string): Application | undefined {
    return this.#applications.get(id);
  }

  /** Those of which it is the source or the target. */
  relationsOf(id: string): Relation[] {
    return this.data.relations.filter(
      one => one.applicationSourceId === id || one.applicationTargetId === id,
    );
  }

  create(change: ApplicationChange & { label: string; description: string }) {
    const application: Application = {
      id: randomUUID(),
      shortName: null,
      logo: null,
      targetPopulations: [],
      purposes: [],
      type: null,
      priorityRestart: null,
      quality: 0,
      businessDivisions: [],
      tags: [],
      statuses: [],
      actors: [],
      hostings: [],
      compliance: null,
      rgaaCompliances: [],
      labels: [],
      externalRessource: [],
      technologies: [],
      data: [],
      ...change,
    };
    this.data.applications.push(application);
    this.#applications.set(application.id, application);
    this.#record(application.id, 'add');
    return application;
  }

  update(application: Application, change: ApplicationChange): Application {
    Object.assign(application, change);
    this.#record(application.id, 'update');
    return application;
  }

  remove({ id }: Application): void {
    this.#applications.delete(id);
    this.data.applications = this.data.applications.filter(
      one => one.id !== id,
    );
    this.data.relations = this.data.relations.filter(
      one => one.applicationSourceId !== id && one.applicationTargetId !== id,
    );
    // RefApp keeps what it noted of an application that is gone, without its identifier.
    for (const metadata of this.data.metadatas) {
      if (metadata.applicationId === id) metadata.applicationId = null;
    }
    this.#record(null, 'delete');
  }

  addStatus(
    application: Application,
    status: Pick<StatusRow, 'status'> & Partial<StatusRow>,
  ): StatusRow {
    const row: StatusRow = {
      statusDate: new Date().toISOString(),
      version: null,
      ...status,
      id: randomUUID(),
      applicationId: application.id,
    };
    application.statuses.push(row);
    this.#record(application.id, 'update');
    return row;
  }

  addRelation(
    application: Application,
    target: { applicationTargetId: string; type: RelationType },
  ): Relation {
    const relation: Relation = {
      id: randomUUID(),
      type: target.type,
      applicationSourceId: application.id,
      applicationTargetId: target.applicationTargetId,
      mediationServiceId: null,
    };
    this.data.relations.push(relation);
    this.#record(application.id, 'update');
    return relation;
  }

  removeRelation(application: Application, id: string): boolean {
    const before = this.data.relations.length;
    this.data.relations = this.data.relations.filter(one => one.id !== id);
    if (this.data.relations.length === before) return false;
    this.#record(application.id, 'update');
    return true;
  }

  #record(applicationId: string | null, action: Metadata['action']): void {
    this.data.metadatas.push({
      id: randomUUID(),
      applicationId,
      action,
      createdAt: new Date().toISOString(),
      createdById: '00000000-0000-4000-8000-000000000001',
      description: null,
    });
  }
}
