import type { SourceRows } from '../../stores/SourceRowStore';
import type { IndexedApplication } from './ApplicationIndex';

/** What is known before a file is read. */
export interface ImportKnowledge {
  /** Every application of the map, with its reference, whatever source it comes from. */
  applications: readonly (IndexedApplication & { ref: string })[];
  /** What earlier files said. */
  said: SourceRows;
}
