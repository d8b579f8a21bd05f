import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ApplicationMap } from '../graph/ApplicationMap';
import { yieldToOthers } from '../yieldToOthers';
import { computeLayout } from './computeLayout';
import type { Positions } from './Positions';
import {
  type KnownPlaces,
  layoutEdges,
  roundedPositions,
  shapeOf,
  startingPlaces,
} from './startingPlaces';

/** Rounds of a layout that starts from nothing, by the number of nodes, and of one that starts from another. */
const rounds = { small: 100, large: 60, again: 20 };
const largeGraph = 5_000;

/**
 * Keeps a layout for the map. It is computed away from the requests; until it is there, nodes stand where the last one
 * put them, and the new ones near what they stand in. A layout starts from the last one, so that the map keeps its
 * shape when little changes.
 */
export class LayoutKeeper {
  readonly #logger: LoggerService;
  readonly #stopped = new AbortController();
  #known: KnownPlaces = new Map();
  #shape?: string;
  #answer?: { map: ApplicationMap; positions: Positions };
  #running?: Promise<void>;
  #generation = 0;

  static create(options: { logger: LoggerService }): LayoutKeeper {
    return new LayoutKeeper(options.logger);
  }

  private constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  stop(): void {
    this.#stopped.abort();
  }

  /** What is known now of where the nodes stand. Starts computing the layout when the map has another shape. */
  positionsOf(map: ApplicationMap): Positions {
    if (this.#answer?.map === map) return this.#answer.positions;
    const positions = {
      ...roundedPositions(startingPlaces(map.graph, this.#known)),
      generation: this.#generation,
    };
    const shape = shapeOf(map.graph);
    if (shape === this.#shape) {
      this.#answer = { map, positions };
    } else if (!this.#running) {
      this.#answer = { map, positions };
      this.#running = this.#compute(map, shape).finally(() => {
        this.#running = undefined;
        // The next answer has the new places.
        this.#answer = undefined;
      });
    }
    return positions;
  }

  /** Waits for the layout under way, if any. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #compute({ graph }: ApplicationMap, shape: string): Promise<void> {
    const first = graph.nodes.length > largeGraph ? rounds.large : rounds.small;
    // The request that started it is answered first, and what the worker needs is made in short pieces.
    await yieldToOthers();
    try {
      const places = startingPlaces(graph, this.#known);
      await yieldToOthers();
      const edges = layoutEdges(graph);
      await yieldToOthers();
      const { x, y } = await computeLayout(
        {
          ...places,
          ...edges,
          iterations: this.#known.size === 0 ? first : rounds.again,
        },
        this.#stopped.signal,
      );
      this.#known = new Map(
        graph.nodes.map(({ ref }, node) => [ref, [x[node], y[node]]]),
      );
      this.#generation += 1;
    } catch (error) {
      if (this.#stopped.signal.aborted) return;
      this.#logger.warn(
        `The layout of the map failed, it keeps the last one: ${stringifyError(
          error,
        )}`,
      );
    }
    // A layout that failed is tried again when the map changes.
    this.#shape = shape;
  }
}
