import {
  logText,
  type MirrorLogCode,
  type MirrorLogLine,
} from '@cloud-pi-native/plugin-mirrors-common';

/** Most lines of one sync, all its attempts together. */
const maximumLines = 200;
/** Names written out in a line; the table of refs has them all. */
const maximumNames = 20;
const maximumValueLength = 1_000;

/** The log of one sync. Its lines hold no secret: what outside programs say was redacted before it comes here. */
export class SyncLog {
  readonly #lines: MirrorLogLine[];
  #onLine: () => void = () => {};

  /** `earlier`: lines of the attempts before. */
  static create(options: { earlier?: readonly MirrorLogLine[] } = {}): SyncLog {
    return new SyncLog([...(options.earlier ?? [])]);
  }

  private constructor(lines: MirrorLogLine[]) {
    this.#lines = lines;
  }

  /** Has `listener` called after each line. */
  watch(listener: () => void): void {
    this.#onLine = listener;
  }

  get lines(): MirrorLogLine[] {
    return [...this.#lines];
  }

  add(code: MirrorLogCode, values: Record<string, string | number> = {}): void {
    if (this.#lines.length >= maximumLines) return;
    const texts = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        String(value).slice(0, maximumValueLength),
      ]),
    );
    this.#lines.push({
      at: new Date().toISOString(),
      message: logText({ code, values: texts }).en,
      code,
      values: texts,
    });
    this.#onLine();
  }

  /** Adds a line about refs, when there are any. */
  addRefs(
    code: MirrorLogCode,
    refs: readonly { name: string }[],
    values: Record<string, string | number> = {},
  ): void {
    if (refs.length === 0) return;
    const names = refs.slice(0, maximumNames).map(({ name }) => name);
    const more = refs.length > maximumNames ? ', …' : '';
    this.add(code, {
      ...values,
      count: refs.length,
      names: names.join(', ') + more,
    });
  }
}
