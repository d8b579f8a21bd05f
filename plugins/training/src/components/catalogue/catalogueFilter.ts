import type { Perimeter } from '@cloud-pi-native/plugin-portal-common';
import type {
  LearningCost,
  LearningLanguage,
  LearningModule,
  LearningPath,
} from '@cloud-pi-native/plugin-training-common';

/** How long a module may take; `unknown`: its publisher does not say. */
export const durationChoices = ['quarter', 'hour', 'more', 'unknown'] as const;
export type DurationChoice = (typeof durationChoices)[number];

/** What is kept of the catalogue; what is absent keeps everything. */
export interface CatalogueFilter {
  perimeter?: Perimeter;
  /** Entity reference. */
  skill?: string;
  language?: LearningLanguage;
  cost?: LearningCost;
  duration?: DurationChoice;
}

/** Whether a module that exists is what the reader looks for. */
export function keepsModule(
  module: LearningModule,
  { perimeter, skill, language, cost, duration }: CatalogueFilter,
): boolean {
  return (
    module.availability === 'available' &&
    (!perimeter || module.perimeters.includes(perimeter)) &&
    (!skill || module.teaches.some(taught => taught.skill === skill)) &&
    (!language || module.language === language) &&
    (!cost || module.cost === cost) &&
    (!duration || durationChoiceOf(module) === duration)
  );
}

/** The modules of a path, as asked or to go further, that the reader looks for; each once, in the order of the path. */
export function keptModulesOf(
  path: LearningPath,
  filter: CatalogueFilter,
  findModule: (ref: string) => LearningModule | undefined,
): LearningModule[] {
  if (filter.perimeter && !path.perimeters.includes(filter.perimeter)) {
    return [];
  }
  const refs = path.steps.flatMap(step => [...step.modules, ...step.optional]);
  return [...new Set(refs)].flatMap(ref => {
    const module = findModule(ref);
    return module && keepsModule(module, filter) ? [module] : [];
  });
}

function durationChoiceOf({ minutes }: LearningModule): DurationChoice {
  if (minutes === undefined) return 'unknown';
  if (minutes <= 15) return 'quarter';
  return minutes <= 60 ? 'hour' : 'more';
}
