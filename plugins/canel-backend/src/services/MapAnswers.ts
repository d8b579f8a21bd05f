import { gzip } from 'zlib';
import { promisify } from 'util';
import type { ApplicationFilter } from '@cloud-pi-native/plugin-canel-common';
import type { CallerMap } from '../answers/CallerMap';
import { mapOf } from '../answers/mapOf';
import type { LayoutKeeper } from '../layout/LayoutKeeper';

const compress = promisify(gzip);

/** Answers kept at once; each takes some hundred kilobytes. */
const maximumKept = 20;

/** The answers of the whole map, compressed once for all those who see the same. */
export class MapAnswers {
  readonly #layouts: LayoutKeeper;
  readonly #kept = new Map<string, Promise<Buffer>>();

  static create(options: { layouts: LayoutKeeper }): MapAnswers {
    return new MapAnswers(options.layouts);
  }

  private constructor(layouts: LayoutKeeper) {
    this.#layouts = layouts;
  }

  /** JSON, compressed by gzip. */
  async get(caller: CallerMap, filter: ApplicationFilter): Promise<Buffer> {
    const positions = this.#layouts.positionsOf(caller.map);
    const key = JSON.stringify([
      caller.map.version,
      positions.generation,
      caller.day,
      caller.sight.key,
      filter,
    ]);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const answer = compress(JSON.stringify(mapOf(caller, filter, positions)), {
      level: 9,
    });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= maximumKept) this.#kept.delete(oldest);
    this.#kept.set(key, answer);
    return answer;
  }
}
