import type { Request, RequestHandler, Response } from 'express';

/** What goes wrong with the requests that match. */
export interface Fault {
  /** Any method when left out. */
  method?: string;
  /** Decoded path; `*` stands for anything, `/` included. */
  path: string;
  /** Number of requests to meet; all of them when left out. */
  count?: number;
  /**
   * `before`: the request is not carried out (after a delay or once released, it is). `after`: it is carried out and
   * its answer meets the fault, so that the caller cannot know.
   */
  phase?: 'before' | 'after';
  effect:
    | { kind: 'latency'; milliseconds: number }
    | { kind: 'status'; status: number; retryAfterSeconds?: number }
    | { kind: 'drop' }
    | { kind: 'hold' };
}

/** How far a fault is. */
export interface FaultState extends Fault {
  id: number;
  /** Requests that met it. */
  met: number;
  /** Requests that wait to be released. */
  held: number;
}

interface ActiveFault extends FaultState {
  waiting: (() => void)[];
  watchers: (() => void)[];
}

/** Makes chosen requests go wrong, so that tests can see what their caller does about it. */
export class FaultInjector {
  readonly #faults = new Map<number, ActiveFault>();
  #nextId = 1;

  private constructor() {}

  static create(): FaultInjector {
    return new FaultInjector();
  }

  inject(fault: Fault): FaultState {
    const id = this.#nextId;
    this.#nextId += 1;
    const active = { ...fault, id, met: 0, held: 0, waiting: [], watchers: [] };
    this.#faults.set(id, active);
    return present(active);
  }

  list(): FaultState[] {
    return [...this.#faults.values()].map(present);
  }

  get(id: number): FaultState | undefined {
    const fault = this.#faults.get(id);
    return fault && present(fault);
  }

  /** Resolves once as many requests have met the fault. */
  async met(id: number, count = 1): Promise<void> {
    const fault = this.#faults.get(id);
    if (!fault) throw new Error(`No fault ${id}`);
    while (fault.met < count) {
      await new Promise<void>(resolve => fault.watchers.push(resolve));
    }
  }

  /** Takes the fault away and lets the requests it holds go on. */
  remove(id: number): boolean {
    const fault = this.#faults.get(id);
    if (!fault) return false;
    this.#faults.delete(id);
    fault.waiting.splice(0).forEach(release => release());
    return true;
  }

  clear(): void {
    for (const id of [...this.#faults.keys()]) this.remove(id);
  }

  middleware(): RequestHandler {
    return (request, response, next) => {
      const fault = this.#match(request);
      if (!fault) {
        next();
        return;
      }
      fault.met += 1;
      fault.watchers.splice(0).forEach(tell => tell());
      if (fault.phase === 'after') this.#spoilAnswer(fault, response, next);
      else this.#spoilRequest(fault, response, next);
    };
  }

  #match(request: Request): ActiveFault | undefined {
    const path = decode(request.path);
    return [...this.#faults.values()].find(
      fault =>
        (!fault.method || fault.method.toUpperCase() === request.method) &&
        (fault.count === undefined || fault.met < fault.count) &&
        matches(fault.path, path),
    );
  }

  #spoilRequest(fault: ActiveFault, response: Response, goOn: () => void) {
    const { effect } = fault;
    if (effect.kind === 'status') sendStatus(response, effect);
    else if (effect.kind === 'drop') response.socket?.destroy();
    else this.#delay(fault, goOn);
  }

  /** Lets the request be carried out and puts the fault in place of its answer, or before it. */
  #spoilAnswer(fault: ActiveFault, response: Response, goOn: () => void) {
    const { effect } = fault;
    const end = response.end;
    const write = response.write;
    const parts: Buffer[] = [];
    const keep = (chunk: unknown) => {
      if (typeof chunk === 'string') parts.push(Buffer.from(chunk));
      else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
    };
    response.write = (chunk: unknown) => {
      keep(chunk);
      return true;
    };
    response.end = (chunk?: unknown) => {
      keep(chunk);
      response.end = end;
      response.write = write;
      if (effect.kind === 'drop') response.socket?.destroy();
      else if (effect.kind === 'status') sendStatus(response, effect);
      else this.#delay(fault, () => response.end(Buffer.concat(parts)));
      return response;
    };
    goOn();
  }

  #delay(fault: ActiveFault, goOn: () => void) {
    if (fault.effect.kind === 'latency') {
      setTimeout(goOn, fault.effect.milliseconds);
      return;
    }
    fault.held += 1;
    fault.waiting.push(() => {
      fault.held -= 1;
      goOn();
    });
  }
}

function sendStatus(
  response: Response,
  effect: { status: number; retryAfterSeconds?: number },
): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  if (effect.retryAfterSeconds !== undefined) {
    response.set('retry-after', String(effect.retryAfterSeconds));
  }
  response.status(effect.status);
  if (effect.status === 429) response.type('text/plain').send('Retry later\n');
  else response.json({ message: `${effect.status} injected fault` });
}

function matches(pattern: string, path: string): boolean {
  const expression = pattern
    .split('*')
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${expression}$`).test(path);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function present(fault: ActiveFault): FaultState {
  const { waiting, watchers, ...state } = fault;
  return { ...state };
}
