import {
  GitCommandError,
  runGit,
  type GitRemote,
} from '@cloud-pi-native/plugin-git-node';
import {
  fullRefName,
  type RefChange,
  type RefTip,
} from '@cloud-pi-native/plugin-mirrors-common';

/** Where a Git operation takes place. */
export interface GitPlace {
  gitDirectory: string;
  signal: AbortSignal;
}

export interface RemoteRefs {
  refs: RefTip[];
  /** Name of the branch that `HEAD` points to, when the remote tells. */
  defaultBranch?: string;
}

/** Refs of the source are kept apart in the cache, so that no name of theirs means anything to Git itself. */
const cachedPrefix = 'refs/source/';

/** Branches and tags of a remote. */
export async function listRemoteRefs(
  remote: GitRemote,
  place: GitPlace,
): Promise<RemoteRefs> {
  const { stdout } = await runGit(
    ['ls-remote', '--quiet', '--symref', remote.url],
    { ...place, remote },
  );
  const result: RemoteRefs = { refs: [] };
  for (const line of stdout.split('\n')) {
    const [value, name] = line.split('\t');
    if (!name || name.endsWith('^{}')) continue;
    if (name === 'HEAD') {
      const head = /^ref: refs\/heads\/(.+)$/.exec(value);
      if (head) result.defaultBranch = head[1];
      continue;
    }
    const tip = tipOf(name, 'refs/', value);
    if (tip) result.refs.push(tip);
  }
  return result;
}

/** Brings the cache to what the source has now; what the source removed goes too. */
export async function fetchSource(
  remote: GitRemote,
  place: GitPlace,
): Promise<void> {
  await runGit(
    [
      'fetch',
      '--quiet',
      '--prune',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      '--no-auto-maintenance',
      '--no-show-forced-updates',
      remote.url,
      `+refs/heads/*:${cachedPrefix}heads/*`,
      `+refs/tags/*:${cachedPrefix}tags/*`,
    ],
    { ...place, remote },
  );
}

/** A ref of the source as the cache holds it. */
export interface CachedRef extends RefTip {
  /** The commit behind an annotated tag; else the object itself. */
  commit: string;
}

export async function listCachedRefs(place: GitPlace): Promise<CachedRef[]> {
  const { stdout } = await runGit(
    [
      'for-each-ref',
      '--format=%(objectname)%09%(*objectname)%09%(refname)',
      cachedPrefix,
    ],
    place,
  );
  return stdout.split('\n').flatMap(line => {
    const [object, peeled, name] = line.split('\t');
    const tip = name ? tipOf(name, cachedPrefix, object) : undefined;
    return tip ? [{ ...tip, commit: peeled || object }] : [];
  });
}

/**
 * Is everything that `older` holds also in `newer`? An object that the cache lacks is no ancestor: the cache has the
 * whole history of the source.
 */
export async function isAncestor(
  older: string,
  newer: string,
  place: GitPlace,
): Promise<boolean> {
  // 128: not a commit, or not in the cache.
  const { code } = await runGit(['merge-base', '--is-ancestor', older, newer], {
    ...place,
    okCodes: [0, 1, 128],
  });
  return code === 0;
}

export type PushResult =
  | { kind: 'pushed' }
  /** The target moved since its refs were read. */
  | { kind: 'stale' }
  | { kind: 'refused'; reason: string };

/**
 * Pushes changes that the target takes as a whole or not at all. Each ref is pushed on the condition that it is still
 * where it was when the target was read, so that nothing that came meanwhile is overwritten.
 */
export async function pushChanges(
  remote: GitRemote,
  changes: readonly RefChange[],
  place: GitPlace,
): Promise<PushResult> {
  const leases = changes.map(
    change => `--force-with-lease=${fullRefName(change)}:${change.from ?? ''}`,
  );
  const refSpecs = changes.map(
    change =>
      `${change.action === 'remove' ? '' : change.to}:${fullRefName(change)}`,
  );
  try {
    await runGit(
      [
        'push',
        '--quiet',
        '--porcelain',
        '--atomic',
        '--no-verify',
        ...leases,
        remote.url,
        ...refSpecs,
      ],
      { ...place, remote },
    );
    return { kind: 'pushed' };
  } catch (error) {
    if (!(error instanceof GitCommandError)) throw error;
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refusal;
  }
}

/** Compacts the cache when it is worth it. */
export async function compactCache(place: GitPlace): Promise<void> {
  await runGit(['-c', 'gc.auto=6700', 'gc', '--auto', '--quiet'], place);
}

function tipOf(
  fullName: string,
  prefix: string,
  object: string,
): RefTip | undefined {
  for (const [kind, folder] of [
    ['branch', 'heads/'],
    ['tag', 'tags/'],
  ] as const) {
    if (fullName.startsWith(prefix + folder)) {
      return { kind, name: fullName.slice((prefix + folder).length), object };
    }
  }
  return undefined;
}

function refusalOf(error: GitCommandError): PushResult | undefined {
  const said = `${error.stdout}\n${error.stderr}`;
  if (/\(stale info\)/.test(said)) return { kind: 'stale' };
  const rejected = /\[remote rejected\] \(([^\n]*)\)/.exec(said);
  if (!rejected) return undefined;
  const explanation = error.stderr
    .split('\n')
    .filter(line => line.startsWith('remote:'))
    .map(line => line.slice('remote:'.length).trim())
    .filter(line => line.length > 0)
    .join(' ');
  return {
    kind: 'refused',
    reason: explanation ? `${rejected[1]}: ${explanation}` : rejected[1],
  };
}
