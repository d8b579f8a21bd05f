import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { TrainingLibrary } from '../answers/own';
import type { LearningModule } from '../content';
import { LibraryIndex } from './LibraryIndex';
import type { PersonProgress } from './PersonProgress';
import type { Gap, Recommendation } from './types';

/** How many recommendations are shown at most, unless asked otherwise. @public */
export const usualRecommendations = 5;

interface Candidate {
  module: LearningModule;
  brings: number;
  isOpen: boolean;
  isFollowed: boolean;
}

/**
 * The modules that fill the gaps of a person, in the order of the gaps. For each gap, one module: what is open before
 * what is closed, then the next level up rather than the last, then what is in a path that the person follows, then
 * free before paid, French before English, short before long.
 * What is done, or waits for a decision, is never recommended.
 *
 * @public
 */
export function recommend(options: {
  library: TrainingLibrary;
  progress: PersonProgress;
  /** The most urgent first. */
  gaps: readonly Gap[];
  /** Entity references of the paths that the person follows. */
  followed: readonly string[];
  limit?: number;
}): Recommendation[] {
  const { library, progress, gaps, followed } = options;
  const index = LibraryIndex.of(library);
  const candidates = library.modules.filter(
    ({ ref, availability }) =>
      availability === 'available' &&
      !['done', 'to-validate'].includes(progress.stateOf(ref)),
  );
  const chosen = new Map<string, Recommendation['fills']>();
  for (const gap of gaps) {
    const [best] = candidates
      .flatMap(module => candidateFor(module, gap))
      .sort(compareCandidates);
    if (!best) continue;
    const fills = chosen.get(best.module.ref) ?? [];
    fills.push({ ...gap, brings: best.brings });
    chosen.set(best.module.ref, fills);
  }
  return [...chosen]
    .slice(0, options.limit ?? usualRecommendations)
    .map(([module, fills]) => ({
      module,
      ...pathOf(module),
      fills,
      isOpen: progress.standingOf(module).isOpen,
      reason: reasonOf(fills),
    }));

  function candidateFor(module: LearningModule, gap: Gap): Candidate[] {
    const taught = module.teaches.find(({ skill }) => skill === gap.skill);
    if (!taught || taught.level <= gap.level) return [];
    return [
      {
        module,
        brings: taught.level,
        isOpen: progress.standingOf(module.ref).isOpen,
        isFollowed: pathsOf(module.ref).some(ref => followed.includes(ref)),
      },
    ];
  }

  function pathsOf(module: string): string[] {
    return (index.places.get(module) ?? []).map(({ path }) => path.ref);
  }

  function pathOf(module: string): { path?: string } {
    const paths = pathsOf(module);
    const path = paths.find(ref => followed.includes(ref)) ?? paths[0];
    return path === undefined ? {} : { path };
  }
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(b.isOpen) - Number(a.isOpen) ||
    a.brings - b.brings ||
    Number(b.isFollowed) - Number(a.isFollowed) ||
    Number(a.module.cost === 'paid') - Number(b.module.cost === 'paid') ||
    Number(a.module.language === 'en') - Number(b.module.language === 'en') ||
    durationOf(a) - durationOf(b) ||
    a.module.ref.localeCompare(b.module.ref)
  );
}

/** A duration that nobody knows is taken for a long one. */
function durationOf({ module }: Candidate): number {
  return module.minutes ?? Number.MAX_SAFE_INTEGER;
}

function reasonOf(fills: Recommendation['fills']): BilingualText {
  return {
    fr: fills
      .map(
        ({ title, level, target, obligation, brings }) =>
          `${title.fr}${
            obligation === 'mandatory' ? ' (obligatoire)' : ''
          } : vous êtes au niveau ${level}, le niveau ${target} est attendu, ce module mène au niveau ${brings}.`,
      )
      .join(' '),
    en: fills
      .map(
        ({ title, level, target, obligation, brings }) =>
          `${title.en}${
            obligation === 'mandatory' ? ' (mandatory)' : ''
          }: you are at level ${level}, level ${target} is expected, this module leads to level ${brings}.`,
      )
      .join(' '),
  };
}
