import type { MirrorFailureCode } from '@cloud-pi-native/plugin-mirrors-common';
import type { GitCommandError } from '@cloud-pi-native/plugin-git-node';

type Trouble =
  | 'authentication'
  | 'not-found'
  | 'redirected'
  | 'unreachable'
  | 'refused';

/** What Git 2.39 and libcurl say, in the order in which the sentences must be tried. */
const sentences: [Trouble, RegExp][] = [
  [
    'authentication',
    /could not read (username|password)|authentication failed|returned error: 40[13]\b|http basic: access denied|not allowed to (push|download|upload)/i,
  ],
  [
    'not-found',
    /returned error: (404|410)\b|repository .*not found|not valid: is this a git repository|does not appear to be a git repository/i,
  ],
  [
    'redirected',
    /returned error: 30\d\b|unable to update url base from redirection/i,
  ],
  [
    'unreachable',
    /could not resolve|failed to connect|couldn't connect|connection (refused|reset|timed out)|timed? ?out|operation too slow|empty reply|returned error: (408|429|5\d\d)\b|early eof|unexpected disconnect|rpc failed|hung up|\bssl\b|\btls\b|certificate|recv failure|send failure|transfer closed/i,
  ],
  [
    'refused',
    /transport .* not allowed|protocol .* not supported|fsck error|remote rejected|pre-receive hook declined|bad (object|pack)|invalid index-pack output/i,
  ],
];

const codes: Record<'source' | 'target', Record<Trouble, MirrorFailureCode>> = {
  source: {
    authentication: 'source-authentication',
    'not-found': 'source-not-found',
    redirected: 'source-redirected',
    unreachable: 'source-unreachable',
    refused: 'source-refused',
  },
  target: {
    authentication: 'target-authentication',
    'not-found': 'target-not-found',
    // The target's address comes from the forge itself: a redirection is the forge's trouble.
    redirected: 'target-unreachable',
    unreachable: 'target-unreachable',
    refused: 'target-refused',
  },
};

/** Why a Git command failed, from what it said. */
export function classifyGitError(error: GitCommandError): MirrorFailureCode {
  if (error.reason === 'too-large') return 'too-large';
  if (error.reason === 'missing' || !error.remote) return 'internal';
  const trouble = sentences.find(([, sentence]) =>
    sentence.test(error.stderr),
  )?.[0];
  return trouble ? codes[error.remote.side][trouble] : 'internal';
}
