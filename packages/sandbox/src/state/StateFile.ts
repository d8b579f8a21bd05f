import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * A value kept in memory and in one JSON file. The file is replaced by a rename, so a process killed at any moment
 * leaves either the former state or the new one.
 */
export class StateFile<T> {
  #last: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;

  private constructor(private readonly path: string, readonly value: T) {}

  static async open<T>(path: string, initial: () => T): Promise<StateFile<T>> {
    await mkdir(dirname(path), { recursive: true });
    let value: T;
    try {
      value = JSON.parse(await readFile(path, 'utf8')) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        throw new Error(`Cannot read the state kept in ${path}: ${error}`);
      }
      value = initial();
    }
    const file = new StateFile(path, value);
    await file.save();
    return file;
  }

  /** Resolves once the value, as it is now, is in the file. Calls made during a write share the next one. */
  save(): Promise<void> {
    this.#waiting ??= this.#last
      .catch(() => undefined)
      .then(() => {
        this.#waiting = undefined;
        return this.#write();
      });
    this.#last = this.#waiting;
    return this.#waiting;
  }

  async #write(): Promise<void> {
    const temporary = `${this.path}.new`;
    await writeFile(temporary, JSON.stringify(this.value), { mode: 0o600 });
    await rename(temporary, this.path);
  }
}
