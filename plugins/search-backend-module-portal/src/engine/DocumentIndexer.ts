import { BatchSearchEngineIndexer } from '@backstage/plugin-search-backend-node';
import type { IndexableDocument } from '@backstage/plugin-search-common';
import type { DocumentIndex } from './DocumentIndex';

/** Takes the documents of one type, and puts them in the index once they are all there. */
export class DocumentIndexer extends BatchSearchEngineIndexer {
  readonly #documents: IndexableDocument[] = [];

  static create(index: DocumentIndex, type: string): DocumentIndexer {
    return new DocumentIndexer(index, type);
  }

  private constructor(
    private readonly documentIndex: DocumentIndex,
    private readonly type: string,
  ) {
    super({ batchSize: 500 });
  }

  async initialize(): Promise<void> {}

  async index(documents: IndexableDocument[]): Promise<void> {
    this.#documents.push(...documents);
  }

  async finalize(): Promise<void> {
    // A source that has nothing to say has failed more often than it is empty: what was known stays.
    if (this.#documents.length === 0) return;
    await this.documentIndex.replace(this.type, this.#documents);
  }
}
