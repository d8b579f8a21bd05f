/** Longest piece of work in milliseconds, so that the page answers meanwhile. */
const pieceMilliseconds = 12;

/** Long work of the page, done in pieces: a press of a key is answered between two of them. */
export class Pieces {
  /**
   * @param options.measure - name under which the browser keeps how long each piece held the page
   */
  static create(
    options: { signal?: AbortSignal; measure?: string } = {},
  ): Pieces {
    return new Pieces(options);
  }

  #start = performance.now();

  private constructor(
    private readonly options: { signal?: AbortSignal; measure?: string },
  ) {}

  /**
   * Lets the page answer when this piece has been long enough. To be called often.
   *
   * @throws an `AbortError` once the signal is given
   */
  async breathe(): Promise<void> {
    if (performance.now() - this.#start < pieceMilliseconds) return;
    this.end();
    await new Promise(resolve => {
      setTimeout(resolve);
    });
    this.options.signal?.throwIfAborted();
    this.#start = performance.now();
  }

  /** Does something with each item, and breathes now and then. */
  async forEach<T>(
    items: Iterable<T>,
    work: (item: T, index: number) => void,
  ): Promise<void> {
    let index = 0;
    for (const item of items) {
      work(item, index);
      index += 1;
      if (index % 100 === 0) await this.breathe();
    }
  }

  /** The last piece is over. */
  end(): void {
    const { measure } = this.options;
    // Not every DOM has it.
    if (measure) performance.measure?.(measure, { start: this.#start });
  }
}
