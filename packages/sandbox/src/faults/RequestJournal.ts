import type { RequestHandler } from 'express';

/** One request that the stand-in received. Neither headers nor bodies are kept: they hold secrets. */
export interface JournalEntry {
  at: string;
  method: string;
  /** Decoded path, without the query. */
  path: string;
  /** Left out while the answer is not sent, and when the connection was dropped. */
  status?: number;
}

/** Oldest entries go when there are more. */
const capacity = 10_000;

/** Remembers the requests received, so that a test can count them. */
export class RequestJournal {
  #entries: JournalEntry[] = [];

  private constructor() {}

  static create(): RequestJournal {
    return new RequestJournal();
  }

  list(): JournalEntry[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }

  middleware(): RequestHandler {
    return (request, response, next) => {
      let path = request.path;
      try {
        path = decodeURIComponent(path);
      } catch {
        // Kept as it came.
      }
      const entry: JournalEntry = {
        at: new Date().toISOString(),
        method: request.method,
        path,
      };
      this.#entries.push(entry);
      if (this.#entries.length > capacity) this.#entries.shift();
      response.on('finish', () => {
        entry.status = response.statusCode;
      });
      next();
    };
  }
}
