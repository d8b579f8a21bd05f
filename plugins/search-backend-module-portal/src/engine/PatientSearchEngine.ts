import {
  MissingIndexError,
  type SearchEngine,
} from '@backstage/plugin-search-backend-node';
import type { IndexableResultSet } from '@backstage/plugin-search-common';

/**
 * Answers that nothing was found where the Lunr engine fails because an index does not exist: until the first documents
 * come there is none, and a kind of document of which there is none never gets one.
 */
export class PatientSearchEngine implements SearchEngine {
  readonly #engine: SearchEngine;

  static create(engine: SearchEngine): PatientSearchEngine {
    return new PatientSearchEngine(engine);
  }

  private constructor(engine: SearchEngine) {
    this.#engine = engine;
  }

  setTranslator(
    ...parameters: Parameters<SearchEngine['setTranslator']>
  ): void {
    this.#engine.setTranslator(...parameters);
  }

  getIndexer(type: string): ReturnType<SearchEngine['getIndexer']> {
    return this.#engine.getIndexer(type);
  }

  async query(
    ...parameters: Parameters<SearchEngine['query']>
  ): Promise<IndexableResultSet> {
    try {
      return await this.#engine.query(...parameters);
    } catch (error) {
      if (error instanceof MissingIndexError) {
        return { results: [], numberOfResults: 0 };
      }
      throw error;
    }
  }
}
