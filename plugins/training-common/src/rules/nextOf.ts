import type { LearningPath } from '../content';
import type { PersonProgress } from './PersonProgress';
import type { NextReason, NextThing, Recommendation } from './types';

/** What comes first when several paths have something to do. */
const urgency: readonly NextReason[] = ['correct', 'resume', 'next-in-path'];

/**
 * The next thing to do of all paths that a person follows: what was refused, else what was touched last, else the
 * first of the paths in their order; without any, the first recommendation that is open.
 *
 * @public
 */
export function nextOf(
  progress: PersonProgress,
  followed: readonly LearningPath[],
  recommendations: readonly Recommendation[],
): NextThing | undefined {
  const [first] = followed
    .flatMap(path => progress.nextIn(path) ?? [])
    .map(thing => ({
      thing,
      touchedAt: progress.standingOf(thing.module).touchedAt ?? '',
    }))
    .sort(
      (a, b) =>
        urgency.indexOf(a.thing.reason) - urgency.indexOf(b.thing.reason) ||
        b.touchedAt.localeCompare(a.touchedAt),
    );
  if (first) return first.thing;
  const open = recommendations.find(({ isOpen }) => isOpen);
  return (
    open && {
      module: open.module,
      reason: 'recommended',
      ...(open.path !== undefined && { path: open.path }),
    }
  );
}
