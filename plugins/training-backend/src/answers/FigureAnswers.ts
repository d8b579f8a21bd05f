import type { Project } from '@cloud-pi-native/plugin-projects-common';
import { aggregateMinimum } from '@cloud-pi-native/plugin-skills-common';
import {
  figuresOf,
  type LearningPath,
  type ModuleFigures,
  type PathFigures,
  type TeamSummary,
  type TeamTraining,
  type TrainingOverview,
} from '@cloud-pi-native/plugin-training-common';
import type { KnownLibrary } from '../services/KnownLibrary';
import type { LibraryBook } from '../services/LibraryBook';
import { now } from '../services/time';
import { byPerson } from '../stores/byPerson';
import type { PersonEnrolment } from '../stores/EnrolmentStore';
import type { PersonRecord } from '../stores/ModuleRecordStore';
import type { TrainingDatabase } from '../stores/TrainingDatabase';

/** How teams and the whole platform follow the paths: figures only, never who. */
export class FigureAnswers {
  readonly #options: Parameters<typeof FigureAnswers.create>[0];

  static create(options: {
    book: LibraryBook;
    database: TrainingDatabase;
    /** Days without doing anything after which a person counts as stopped. */
    idleDays: number;
  }): FigureAnswers {
    return new FigureAnswers(options);
  }

  private constructor(options: Parameters<typeof FigureAnswers.create>[0]) {
    this.#options = options;
  }

  /** From five people up; a path that fewer of the team follow is named without figures. */
  async team(project: Project): Promise<TeamTraining> {
    const { book, database } = this.#options;
    const summary = teamSummary(project);
    if (summary.people < aggregateMinimum) {
      return { ...summary, tooFew: true, paths: [] };
    }
    const people = project.members.map(({ userRef }) => userRef);
    const [known, enrolments, records] = await Promise.all([
      book.current(),
      database.enrolments.listOf(people),
      database.records.listOf(people),
    ]);
    const done = records.filter(({ state }) => state === 'done');
    return {
      ...summary,
      tooFew: false,
      active: byPerson(done).size,
      modulesDone: done.length,
      paths: this.#figures(known, enrolments, records)
        .filter(({ enrolled }) => enrolled > 0)
        .map(figures => ({
          path: figures.path,
          ...(figures.enrolled >= aggregateMinimum && { figures }),
        })),
    };
  }

  async overview(): Promise<TrainingOverview> {
    const { book, database, idleDays } = this.#options;
    const [known, enrolments, records, waiting] = await Promise.all([
      book.current(),
      database.enrolments.listAll(),
      database.records.listAll(),
      database.proofs.countWaiting(),
    ]);
    return {
      people: byPerson([...enrolments, ...records]).size,
      waiting,
      paths: this.#figures(known, enrolments, records),
      modules: moduleFigures(known, records),
      idleDays,
    };
  }

  /** One for each path of the library, in its order. */
  #figures(
    known: KnownLibrary,
    enrolments: readonly PersonEnrolment[],
    records: readonly PersonRecord[],
  ): PathFigures[] {
    const recordsOf = byPerson(records);
    const at = now();
    return known.library.paths.map((path: LearningPath) =>
      figuresOf(path, {
        library: known.library,
        learners: enrolments
          .filter(enrolment => enrolment.path === path.ref)
          .map(enrolment => ({
            enrolment,
            records: recordsOf.get(enrolment.person) ?? [],
          })),
        now: at,
        idleDays: this.#options.idleDays,
      }),
    );
  }
}

export function teamSummary({ slug, name, members }: Project): TeamSummary {
  return { project: slug, name, people: members.length };
}

function moduleFigures(
  known: KnownLibrary,
  records: readonly PersonRecord[],
): ModuleFigures[] {
  const count = (ref: string, wanted: PersonRecord['state']) =>
    records.filter(({ module, state }) => module === ref && state === wanted)
      .length;
  const opened = ({ started, toValidate, refused, done }: ModuleFigures) =>
    started + toValidate + refused + done;
  return known.library.modules
    .map(({ ref }) => ({
      module: ref,
      started: count(ref, 'started'),
      toValidate: count(ref, 'to-validate'),
      refused: count(ref, 'refused'),
      done: count(ref, 'done'),
    }))
    .filter(figures => opened(figures) > 0)
    .sort((a, b) => opened(b) - opened(a));
}
