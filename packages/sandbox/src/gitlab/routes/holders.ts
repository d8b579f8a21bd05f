import type { Api, Call, Handler } from '../Api';
import type { GitLabContext } from '../GitLabContext';
import type { Holder, NamespaceRow, ProjectRow } from '../GitLabState';

/** A call about something that GitLab keeps for groups and for projects alike. */
export interface HolderCall extends Call {
  holder: Holder;
  target: NamespaceRow | ProjectRow;
}

type HolderHandler = (call: HolderCall) => ReturnType<Handler>;

/** The same routes under `/groups/:id` and under `/projects/:id`. */
export class HolderApi {
  private constructor(
    private readonly api: Api,
    private readonly context: GitLabContext,
  ) {}

  static create(api: Api, context: GitLabContext): HolderApi {
    return new HolderApi(api, context);
  }

  /** `level` is what the caller needs on the group or on the project. */
  add(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    level: number,
    handler: HolderHandler,
  ): void {
    const { access } = this.context;
    this.api[method](`/groups/:id${path}`, call => {
      const target = access.group(call.caller, call.path.id, level);
      return handler({
        ...call,
        target,
        holder: { kind: 'group', id: target.id },
      });
    });
    this.api[method](`/projects/:id${path}`, call => {
      const target = access.project(call.caller, call.path.id, level);
      return handler({
        ...call,
        target,
        holder: { kind: 'project', id: target.id },
      });
    });
  }
}

export function sameHolder(a: Holder | undefined, b: Holder): boolean {
  return a?.kind === b.kind && a.id === b.id;
}
