import type { TrainingLibrary } from '../answers/own';
import type { LearningPath, LearningStep } from '../content';
import type { ModuleRecord, ModuleState } from '../following';
import { LibraryIndex, type Place } from './LibraryIndex';
import type {
  ModuleStanding,
  NextThing,
  Obstacle,
  PathProgress,
  StepProgress,
} from './types';

/**
 * Where one person stands in the library: what is done, what is open, and what comes next.
 *
 * A module is open when the modules that it requires are done, and when one of the paths in which it stands lets it be:
 * a path opens once those that it requires are finished, and a step, where the order of steps is required, once the
 * steps before it are done. A module that stands in no path asks for its own requirements only.
 *
 * @public
 */
export class PersonProgress {
  readonly #library: LibraryIndex;
  readonly #records: ReadonlyMap<string, ModuleRecord>;

  static of(
    library: TrainingLibrary,
    records: readonly ModuleRecord[],
  ): PersonProgress {
    return new PersonProgress(
      LibraryIndex.of(library),
      new Map(records.map(record => [record.module, record])),
    );
  }

  private constructor(
    library: LibraryIndex,
    records: ReadonlyMap<string, ModuleRecord>,
  ) {
    this.#library = library;
    this.#records = records;
  }

  stateOf(module: string): ModuleState {
    return this.#records.get(module)?.state ?? 'not-started';
  }

  standingOf(module: string): ModuleStanding {
    const record = this.#records.get(module);
    const obstacles = record?.state === 'done' ? [] : this.#obstaclesOf(module);
    return {
      module,
      state: this.stateOf(module),
      isOpen: obstacles.length === 0,
      obstacles,
      ...(record && { touchedAt: record.touchedAt }),
      ...(record?.doneAt && { doneAt: record.doneAt }),
    };
  }

  /** One for each module, in the order of the library. */
  standings(): ModuleStanding[] {
    return [...this.#library.modules.keys()].map(ref => this.standingOf(ref));
  }

  progressOf(path: LearningPath): PathProgress {
    const obstacles = this.#obstaclesOfPath(path);
    const isOpen = obstacles.length === 0;
    const steps = path.steps.map(step =>
      this.#stepProgress(path, step, isOpen),
    );
    const counted = [
      ...new Set(path.steps.flatMap(step => this.#library.counted(step))),
    ];
    const left = counted.filter(module => !this.#isDone(module));
    const minutes = left.map(
      module => this.#library.modules.get(module)?.minutes,
    );
    const done = counted.length - left.length;
    return {
      path: path.ref,
      done,
      total: counted.length,
      ratio: counted.length === 0 ? 1 : done / counted.length,
      isFinished: left.length === 0,
      isOpen,
      obstacles,
      steps,
      minutesLeft: minutes.reduce<number>((sum, one) => sum + (one ?? 0), 0),
      withoutDuration: minutes.filter(one => one === undefined).length,
    };
  }

  /**
   * The next thing to do in a path: mend what was refused, else go on with what was touched last, else open the first
   * module that is not. `undefined` when all that is open is done or waits for somebody else.
   */
  nextIn(path: LearningPath): NextThing | undefined {
    const isPathOpen = this.#obstaclesOfPath(path).length === 0;
    // A step closes its modules within the path, whatever other paths make of them.
    const open = path.steps
      .filter(step => this.#stepProgress(path, step, isPathOpen).isOpen)
      .flatMap(step =>
        this.#library
          .counted(step)
          .filter(module => this.standingOf(module).isOpen)
          .map(module => ({ module, step: step.name })),
      );
    const found =
      this.#lastTouched(open, 'refused', 'correct') ??
      this.#lastTouched(open, 'started', 'resume');
    if (found) return { ...found, path: path.ref };
    const first = open.find(
      ({ module }) => this.stateOf(module) === 'not-started',
    );
    return first && { ...first, path: path.ref, reason: 'next-in-path' };
  }

  /** The step at which the person stands: the first one that is not done; `undefined` when all are. */
  stepAt(path: LearningPath): LearningStep | undefined {
    return path.steps.find(step => !this.#isStepDone(step));
  }

  /** ISO date and time of the last thing done in a path, absent before the first. */
  lastTouchedIn(path: LearningPath): string | undefined {
    return (
      path.steps
        .flatMap(step => [...step.modules, ...step.optional])
        .map(module => this.#records.get(module)?.touchedAt ?? '')
        .reduce((last, at) => (at > last ? at : last), '') || undefined
    );
  }

  #lastTouched(
    places: readonly { module: string; step: string }[],
    state: ModuleState,
    reason: NextThing['reason'],
  ): NextThing | undefined {
    const [last] = places
      .filter(({ module }) => this.stateOf(module) === state)
      .sort((a, b) => this.#touchedAt(b).localeCompare(this.#touchedAt(a)));
    return last && { ...last, reason };
  }

  #touchedAt({ module }: { module: string }): string {
    return this.#records.get(module)?.touchedAt ?? '';
  }

  #stepProgress(
    path: LearningPath,
    step: LearningStep,
    isPathOpen: boolean,
  ): StepProgress {
    const counted = this.#library.counted(step);
    return {
      step: step.name,
      done: counted.filter(module => this.#isDone(module)).length,
      total: counted.length,
      isOpen: isPathOpen && this.#stepsBefore(path, step).length === 0,
    };
  }

  #obstaclesOf(module: string): Obstacle[] {
    const known = this.#library.modules.get(module);
    if (!known || known.availability === 'announced') {
      return [{ kind: 'announced' }];
    }
    const required = known.requires
      .filter(ref => this.#library.isAvailable(ref) && !this.#isDone(ref))
      .map((ref): Obstacle => ({ kind: 'module', ref }));
    return [...required, ...this.#obstaclesOfPlaces(module)];
  }

  /** What keeps a module closed in the path that asks the least; nothing when one path lets it be. */
  #obstaclesOfPlaces(module: string): Obstacle[] {
    const places = this.#library.places.get(module) ?? [];
    const [easiest = []] = places
      .map(place => this.#obstaclesAt(place))
      .sort((a, b) => a.length - b.length);
    return easiest;
  }

  #obstaclesAt({ path, step }: Place): Obstacle[] {
    return [
      ...this.#obstaclesOfPath(path),
      ...this.#stepsBefore(path, step).map(
        (name): Obstacle => ({ kind: 'step', path: path.ref, step: name }),
      ),
    ];
  }

  #obstaclesOfPath(path: LearningPath): Obstacle[] {
    return path.requires
      .filter(ref => {
        const required = this.#library.paths.get(ref);
        return required && this.stepAt(required) !== undefined;
      })
      .map((ref): Obstacle => ({ kind: 'path', ref }));
  }

  /** Names of the steps to do before a step, where the order is required. */
  #stepsBefore(path: LearningPath, step: LearningStep): string[] {
    if (path.order !== 'required') return [];
    return path.steps
      .slice(0, path.steps.indexOf(step))
      .filter(before => !this.#isStepDone(before))
      .map(({ name }) => name);
  }

  #isStepDone(step: LearningStep): boolean {
    return this.#library.counted(step).every(module => this.#isDone(module));
  }

  #isDone(module: string): boolean {
    return this.stateOf(module) === 'done';
  }
}
