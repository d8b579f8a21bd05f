import {
  BilingualError,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';
import type { z } from 'zod';
import type {
  ApplicationRegistry,
  RegistryReading,
} from './ApplicationRegistry';
import {
  applicationRow,
  dataApplication,
  labelSource,
  metadata,
  page,
  type RefAppRecord,
  relations,
  rgaaCompliances,
  statuses,
  technologies,
} from './refAppAnswers';
import { RefAppClient, type RefAppClientOptions } from './RefAppClient';
import { RefAppError } from './RefAppError';

type Row = z.infer<typeof applicationRow>;

/** A list that moves while it is read is read again, so many times. */
const listAttempts = 3;

/** The clocks of RefApp and of the portal may differ by this much. */
const clockToleranceMs = 5 * 60_000;

/**
 * RefApp, through its API v2. The list gives most of an application; its statuses, its relations and, when the token
 * may read them, its technologies, its data and its accessibility are asked for one application after the other.
 */
export class RefAppRegistry implements ApplicationRegistry {
  static create(options: RefAppClientOptions): RefAppRegistry {
    return new RefAppRegistry(RefAppClient.create(options));
  }

  readonly #client: RefAppClient;

  private constructor(client: RefAppClient) {
    this.#client = client;
  }

  async read(options: {
    since?: string;
    signal: AbortSignal;
  }): Promise<RegistryReading> {
    const { signal, since } = options;
    const changed =
      since === undefined ? undefined : await this.#changed(since, signal);
    if (changed?.size === 0) {
      return { kind: 'delta', records: [], removed: [], remarks: [] };
    }
    const rows = await this.#listApplications(signal);
    const wanted = changed ? rows.filter(({ id }) => changed.has(id)) : rows;
    const { records, remarks } = await this.#complete(wanted, signal);
    const found = new Set(records.map(({ id }) => id));
    return {
      kind: changed ? 'delta' : 'full',
      records,
      removed: [...(changed ?? [])].filter(id => !found.has(id)),
      remarks,
    };
  }

  /**
   * The applications that changed from an instant on. `undefined` when one was deleted: RefApp does not say which, and
   * only a full reading finds out.
   */
  async #changed(
    since: string,
    signal: AbortSignal,
  ): Promise<Set<string> | undefined> {
    const from = new Date(Date.parse(since) - clockToleranceMs).toISOString();
    const { rows } = await this.#client.list('/metadatas', metadata, signal, {
      createdAtGte: from,
      sortBy: 'createdAt',
      order: 'asc',
    });
    const ids = new Set<string>();
    for (const { applicationId, action } of rows) {
      if (applicationId) ids.add(applicationId);
      else if (action === 'delete') return undefined;
    }
    return ids;
  }

  /** Every application but those that are marked as deleted. */
  async #listApplications(signal: AbortSignal): Promise<Row[]> {
    for (let attempt = 1; attempt <= listAttempts; attempt++) {
      const { rows, total } = await this.#client.list(
        '/applications',
        applicationRow,
        signal,
        { sortBy: 'label', order: 'asc' },
      );
      const byId = new Map(rows.map(row => [row.id, row]));
      // Rows that come and go between two pages push others out of sight: they would be taken for removed.
      if (byId.size === total) {
        return [...byId.values()].filter(
          ({ currentStatus }) => currentStatus?.status !== 'deleted',
        );
      }
    }
    throw new BilingualError({
      fr: 'RefApp change pendant qu’on le lit : la liste des applications n’est jamais complète. La lecture suivante réessaiera.',
      en: 'RefApp changes while it is read: the list of applications is never whole. The next reading will try again.',
    });
  }

  async #complete(
    rows: readonly Row[],
    signal: AbortSignal,
  ): Promise<{ records: RefAppRecord[]; remarks: BilingualText[] }> {
    const sources = await this.#client.list(
      '/label-sources',
      labelSource,
      signal,
    );
    const sourceNames = new Map(
      sources.rows.map(({ id, source }) => [id, source]),
    );
    const refusals = new Map<string, number>();
    const records = await Promise.all(
      rows.map(row => this.#completeOne(row, sourceNames, refusals, signal)),
    );
    return {
      records: records.filter(record => record !== undefined),
      remarks: [...refusals].map(([part, count]) => remarkOn(part, count)),
    };
  }

  /** `undefined` when the application is gone since it was listed. */
  async #completeOne(
    row: Row,
    sourceNames: ReadonlyMap<string, string>,
    refusals: Map<string, number>,
    signal: AbortSignal,
  ): Promise<RefAppRecord | undefined> {
    const base = `/applications/${encodeURIComponent(row.id)}`;
    const ask = <T>(path: string, schema: z.ZodType<T>) =>
      this.#client.get(path, schema, signal);
    /** A part that the token may not read, or that this version does not have, is left out and said once. */
    const askIfAllowed = async <T>(
      part: string,
      path: string,
      schema: z.ZodType<T>,
      otherwise: T,
    ): Promise<T> => {
      try {
        return await ask(path, schema);
      } catch (error) {
        if (!hasStatus(error, 403, 404)) throw error;
        refusals.set(part, (refusals.get(part) ?? 0) + 1);
        return otherwise;
      }
    };
    try {
      const [itsStatuses, itsRelations] = await Promise.all([
        ask(`${base}/statuses`, statuses),
        ask(`${base}/relations`, relations),
      ]);
      const [itsTechnologies, itsRgaa, itsData] = await Promise.all([
        askIfAllowed('technologies', `${base}/technologies`, technologies, []),
        askIfAllowed(
          'rgaa-compliances',
          `${base}/rgaa-compliances`,
          rgaaCompliances,
          [],
        ),
        askIfAllowed(
          'data-catalog',
          `/data-catalog/applications/${encodeURIComponent(
            row.id,
          )}?page=0&pageSize=100`,
          page.extend({ results: dataApplication.array() }),
          { results: [], total: 0 },
        ),
      ]);
      return {
        ...row,
        labels: (row.labels ?? []).map(({ value, labelSourceId }) => ({
          value,
          source: labelSourceId ? sourceNames.get(labelSourceId) : undefined,
        })),
        statuses: itsStatuses,
        relations: itsRelations,
        technologies: itsTechnologies,
        rgaaCompliances: itsRgaa,
        data: itsData.results,
      };
    } catch (error) {
      if (hasStatus(error, 404)) return undefined;
      throw error;
    }
  }
}

function hasStatus(error: unknown, ...wanted: number[]): boolean {
  return (
    error instanceof RefAppError &&
    error.status !== undefined &&
    wanted.includes(error.status)
  );
}

function remarkOn(part: string, count: number): BilingualText {
  return {
    fr: `RefApp ne donne pas « ${part} » de ${count} applications : donnez ce droit de lecture au jeton du portail.`,
    en: `RefApp does not give “${part}” of ${count} applications: give this right of reading to the portal’s token.`,
  };
}
