import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type {
  CanelService,
  SeenApplication,
} from '@cloud-pi-native/plugin-canel-node';

/** Lists that are kept at most; who sees the same shares one. */
const maximumLists = 100;
/** People whose last list is remembered at most. */
const maximumCallers = 2_000;

/** The applications that somebody sees, by title. Never changes. */
export interface SeenList {
  items: readonly SeenApplication[];
  byRef: ReadonlyMap<string, SeenApplication>;
  /** Title of a zone or of an owner, by its reference. */
  titles: Readonly<Record<string, string>>;
}

/**
 * The applications that each caller sees. The map of the applications is asked every time, because what it hides may
 * change; it sends the list again only when that is another one.
 */
export class SeenApplications {
  readonly #auth: AuthService;
  readonly #canel: CanelService;
  readonly #lists = new Map<string, SeenList>();
  readonly #lastTags = new Map<string, string>();

  static create(options: {
    auth: AuthService;
    canel: CanelService;
  }): SeenApplications {
    return new SeenApplications(options.auth, options.canel);
  }

  private constructor(auth: AuthService, canel: CanelService) {
    this.#auth = auth;
    this.#canel = canel;
  }

  /** @param actor - names the caller */
  async of(
    credentials: BackstageCredentials,
    actor: string,
  ): Promise<SeenList> {
    const known = this.#lastTags.get(actor);
    const kept = known === undefined ? undefined : this.#lists.get(known);
    const { tag, list } = await this.#canel.listSeenApplications({
      credentials,
      ...(kept && { unlessTag: known }),
    });
    remember(this.#lastTags, actor, tag, maximumCallers);
    const shared = list ? this.#lists.get(tag) : kept;
    const seen = shared ?? {
      items: list?.items ?? [],
      byRef: new Map(list?.items.map(item => [item.ref, item])),
      titles: list?.titles ?? {},
    };
    remember(this.#lists, tag, seen, maximumLists);
    return seen;
  }

  /** All applications, for what the portal does by itself. */
  async all(): Promise<SeenList> {
    return this.of(
      await this.#auth.getOwnServiceCredentials(),
      'service:conformity',
    );
  }
}

/** Sets a value, and forgets the one that was not set for the longest time. */
function remember<T>(
  map: Map<string, T>,
  key: string,
  value: T,
  maximum: number,
): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > maximum) {
    const [oldest] = map.keys();
    map.delete(oldest);
  }
}
