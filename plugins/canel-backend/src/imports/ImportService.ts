import { randomUUID } from 'crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  fold,
  type ImportReport,
  type ImportSheetMapping,
  importListLimit,
  importTargets,
} from '@cloud-pi-native/plugin-canel-common';
import type { CanelRecordSink } from '@cloud-pi-native/plugin-canel-node';
import type { ImportStore } from './ImportStore';
import { guessMapping, headingsKey } from './planning/guessMapping';
import type { ImportKnowledge } from './planning/ImportKnowledge';
import { planImport } from './planning/planImport';
import { readWorkbook } from './reading/readWorkbook';
import { UnreadableFileError } from './reading/UnreadableFileError';
import type { Workbook } from './reading/Workbook';

const day = 24 * 60 * 60 * 1_000;

/** What a file that cannot be read says. */
const nothing = {
  mapping: [],
  applications: { added: 0, changed: 0, unchanged: 0 },
  flows: { added: 0, changed: 0, unchanged: 0 },
  cells: { added: 0, changed: 0, unchanged: 0 },
  problemCount: 0,
  changeCount: 0,
  problems: [],
  changes: [],
  remarks: [],
};

/** Brings applications, people and flows from files: dry run first, then apply. */
export class ImportService {
  readonly #store: ImportStore;
  readonly #sink: CanelRecordSink;
  readonly #readKnowledge: () => Promise<ImportKnowledge>;

  static create(options: {
    store: ImportStore;
    sink: CanelRecordSink;
    /** What is known now, whoever may see it: whoever may import sees every application. */
    readKnowledge: () => Promise<ImportKnowledge>;
  }): ImportService {
    return new ImportService(options);
  }

  private constructor(options: Parameters<typeof ImportService.create>[0]) {
    this.#store = options.store;
    this.#sink = options.sink;
    this.#readKnowledge = options.readKnowledge;
  }

  /**
   * Says what a file would change. Its mapping is the one given, else the one last used for the same headings, else a
   * guess. Throws an `InputError` for a mapping that does not fit the file.
   */
  async plan(options: {
    file: Buffer;
    fileName: string;
    mapping?: readonly ImportSheetMapping[];
    author: string;
  }): Promise<ImportReport> {
    const { file, fileName, author } = options;
    const now = Date.now();
    const at = new Date(now).toISOString();
    await this.#store.removeBefore(new Date(now - day).toISOString());
    const id = randomUUID();
    const base = { id, fileName, state: 'planned', author, at } as const;
    try {
      const workbook = await readWorkbook(file, fileName);
      const mapping = await this.#mappingOf(workbook, options.mapping);
      const knowledge = await this.#readKnowledge();
      const plan = await planImport(workbook, mapping, knowledge);
      const report = { ...base, mapping, ...plan.report, remarks: [] };
      await this.#store.add(report, plan.reading);
      return report;
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      const report = { ...base, unreadable: error.text, ...nothing };
      await this.#store.add(report);
      return report;
    }
  }

  async get(id: string): Promise<ImportReport> {
    const report = await this.#store.find(id);
    if (report) return report;
    throw new NotFoundError(
      `There is no import '${id}': a dry run is forgotten after a day, run it again`,
    );
  }

  /** Writes what the dry run found, and remembers what its columns meant. */
  async apply(id: string, author: string): Promise<ImportReport> {
    const report = await this.get(id);
    if (report.unreadable) throw new InputError(report.unreadable.en);
    const reading = await this.#store.take(id);
    if (!reading) {
      throw new ConflictError(
        `The import '${id}' is applied, or somebody is applying it`,
      );
    }
    try {
      const { remarks, written } = await this.#sink.write(reading, {
        source: 'file',
        author,
      });
      const applied: ImportReport = {
        ...report,
        state: 'applied',
        remarks,
        written: written.slice(0, importListLimit),
      };
      await this.#store.finish(applied);
      await this.#store.rememberMappings(
        new Map(
          report.mapping.map(sheet => [
            headingsKey(sheet.columns.map(({ heading }) => heading)),
            sheet,
          ]),
        ),
        { author, at: new Date().toISOString() },
      );
      return applied;
    } catch (error) {
      await this.#store.giveBack(id);
      throw error;
    }
  }

  async #mappingOf(
    { sheets }: Workbook,
    given: readonly ImportSheetMapping[] | undefined,
  ): Promise<ImportSheetMapping[]> {
    const keys = sheets.map(({ headings }) => headingsKey(headings));
    const remembered = await this.#store.findMappings(keys);
    return sheets.map((sheet, index) => {
      const chosen = given?.find(one => one.sheet === sheet.name);
      if (chosen) return checkMapping(chosen, sheet.headings);
      const known = remembered.get(keys[index]);
      return known ? { ...known, sheet: sheet.name } : guessMapping(sheet);
    });
  }
}

/** A mapping that a person chose, as long as it speaks of the sheet at hand. */
function checkMapping(
  mapping: ImportSheetMapping,
  headings: readonly string[],
): ImportSheetMapping {
  const { sheet, kind, columns } = mapping;
  const isOfSheet =
    columns.length === headings.length &&
    columns.every(
      ({ heading }, index) => fold(heading) === fold(headings[index]),
    );
  if (!isOfSheet) {
    throw new InputError(
      `mapping: the columns of the sheet '${sheet}' are ${headings.join(
        ', ',
      )}; give them in this order`,
    );
  }
  const ids = importTargets[kind].map(({ id }) => id);
  const targets = columns.flatMap(({ target }) => target ?? []);
  const wrong = targets.find(
    (target, index) => !ids.includes(target) || targets.indexOf(target) < index,
  );
  if (wrong !== undefined) {
    throw new InputError(
      `mapping: '${wrong}' is not a column of a sheet of ${kind}, or is given twice; choose among ${ids.join(
        ', ',
      )}`,
    );
  }
  return mapping;
}
