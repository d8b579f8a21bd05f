import type { TrainingLibrary } from '../answers/own';
import type { LearningModule, LearningPath } from '../content';
import type { ModuleRecord } from '../following';
import { findCycle } from './findCycle';
import { PersonProgress } from './PersonProgress';

/** What the library leads to, beyond itself. @public */
export interface KnownBeyondLibrary {
  /** Entity references of the skills that exist; left out when they are not to be checked. */
  skills?: readonly string[];
  /** Paths of the pages of the portal that exist (`/docs/…`); left out when they are not to be checked. */
  pages?: readonly string[];
}

/**
 * What is wrong with paths and modules taken together, one English sentence each: references that lead nowhere, things
 * that require each other, and modules that nobody could ever open.
 *
 * @public
 */
export function findLearningProblems(
  library: TrainingLibrary,
  known: KnownBeyondLibrary = {},
): string[] {
  const { modules, paths } = library;
  const moduleRefs = new Set(modules.map(({ ref }) => ref));
  const pathRefs = new Set(paths.map(({ ref }) => ref));
  const problems = [
    ...repeatedIn([...modules, ...paths].map(({ ref }) => ref)).map(
      ref => `${ref}: is there twice`,
    ),
    ...modules.flatMap(module =>
      problemsOfModule(module, moduleRefs, known).map(
        problem => `${module.ref}: ${problem}`,
      ),
    ),
    ...paths.flatMap(path =>
      problemsOfPath(path, moduleRefs, pathRefs).map(
        problem => `${path.ref}: ${problem}`,
      ),
    ),
  ];
  const cycles = [findCycle(modules), findCycle(paths)].flatMap(cycle =>
    cycle ? [`These require each other: ${cycle.join(' → ')}`] : [],
  );
  // A cycle closes all that comes after it: saying so of each would hide the cause.
  return cycles.length > 0
    ? [...problems, ...cycles]
    : [...problems, ...unreachable(library)];
}

function problemsOfModule(
  { requires, teaches, resources, availability, proof, ref }: LearningModule,
  modules: ReadonlySet<string>,
  { skills, pages }: KnownBeyondLibrary,
): string[] {
  const taught = teaches.map(({ skill }) => skill);
  const internal = resources.flatMap(({ url }) =>
    url.startsWith('/') ? [url.replace(/[?#].*$/, '').replace(/\/$/, '')] : [],
  );
  return [
    ...requires
      .filter(one => one !== ref && !modules.has(one))
      .map(one => `requires ${one}, which does not exist`),
    ...repeatedIn(requires).map(one => `requires ${one} twice`),
    ...repeatedIn(taught).map(one => `teaches ${one} twice`),
    ...(skills
      ? taught
          .filter(one => !skills.includes(one))
          .map(one => `teaches ${one}, which does not exist`)
      : []),
    ...(pages
      ? internal
          .filter(one => !pages.some(page => page.replace(/\/$/, '') === one))
          .map(one => `leads to ${one}, which does not exist`)
      : []),
    ...(availability === 'available' &&
    resources.length === 0 &&
    proof.kind !== 'automatic'
      ? ['is available, and says nothing of where']
      : []),
  ];
}

function problemsOfPath(
  { requires, steps, ref }: LearningPath,
  modules: ReadonlySet<string>,
  paths: ReadonlySet<string>,
): string[] {
  const used = steps.flatMap(step => [...step.modules, ...step.optional]);
  return [
    ...requires
      .filter(one => one !== ref && !paths.has(one))
      .map(one => `requires ${one}, which does not exist`),
    ...repeatedIn(requires).map(one => `requires ${one} twice`),
    ...repeatedIn(steps.map(({ name }) => name)).map(
      name => `has the step ${name} twice`,
    ),
    // The same material may serve at two steps; doing it once counts at both.
    ...steps.flatMap(step =>
      repeatedIn([...step.modules, ...step.optional]).map(
        one => `has ${one} twice in the step ${step.name}`,
      ),
    ),
    ...[...new Set(used)]
      .filter(one => !modules.has(one))
      .map(one => `has ${one}, which does not exist`),
  ];
}

/** Modules that stay closed to somebody who does all that is open, again and again. */
function unreachable(library: TrainingLibrary): string[] {
  const at = '2000-01-01T00:00:00.000Z';
  let done: ModuleRecord[] = [];
  let standings = PersonProgress.of(library, done).standings();
  for (;;) {
    const next = standings
      .filter(({ isOpen }) => isOpen)
      .map(
        ({ module }): ModuleRecord => ({
          module,
          state: 'done',
          startedAt: at,
          touchedAt: at,
        }),
      );
    if (next.length === done.length) break;
    done = next;
    standings = PersonProgress.of(library, done).standings();
  }
  return standings
    .filter(
      ({ isOpen, obstacles }) =>
        !isOpen && obstacles.some(({ kind }) => kind !== 'announced'),
    )
    .map(({ module }) => `${module}: nobody can ever open it`);
}

function repeatedIn(values: readonly string[]): string[] {
  return [
    ...new Set(values.filter((one, index) => values.indexOf(one) < index)),
  ];
}
