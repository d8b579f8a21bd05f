import type { TrainingLibrary } from '../answers/own';
import type { LearningPath } from '../content';
import type { Enrolment, ModuleRecord } from '../following';
import { PersonProgress } from './PersonProgress';
import type { PathFigures } from './types';

/** Somebody who chose a path. @public */
export interface Learner {
  enrolment: Enrolment;
  /** All that the person opened, of this path and of others. */
  records: readonly ModuleRecord[];
}

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * How a path is followed. Everybody stands at one step, the first that is not done: they came to it and to those before.
 * Somebody who gave the path up, or did nothing in it for `idleDays`, stopped at the step where they stand.
 *
 * @public
 */
export function figuresOf(
  path: LearningPath,
  options: {
    library: TrainingLibrary;
    learners: readonly Learner[];
    /** ISO date and time. */
    now: string;
    idleDays: number;
  },
): PathFigures {
  const { library, learners, now, idleDays } = options;
  const idleBefore = new Date(
    Date.parse(now) - idleDays * dayInMilliseconds,
  ).toISOString();
  const stands = learners.map(({ enrolment, records }) => {
    const progress = PersonProgress.of(library, records);
    const step = progress.stepAt(path);
    const last = progress.lastTouchedIn(path) ?? '';
    const { enrolledAt, leftAt } = enrolment;
    return {
      at: step ? path.steps.indexOf(step) : path.steps.length,
      isStopped:
        leftAt !== undefined ||
        (last > enrolledAt ? last : enrolledAt) < idleBefore,
    };
  });
  const steps = path.steps.map((step, index) => {
    const reached = stands.filter(({ at }) => at >= index).length;
    const stopped = stands.filter(
      ({ at, isStopped }) => at === index && isStopped,
    ).length;
    return {
      step: step.name,
      reached,
      done: stands.filter(({ at }) => at > index).length,
      stopped,
      dropOut: ratio(stopped, reached),
    };
  });
  const enrolled = stands.length;
  const finished = stands.filter(({ at }) => at === path.steps.length).length;
  const stopped = steps.reduce((sum, step) => sum + step.stopped, 0);
  return {
    path: path.ref,
    enrolled,
    finished,
    stopped,
    underWay: enrolled - finished - stopped,
    completion: ratio(finished, enrolled),
    steps,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
