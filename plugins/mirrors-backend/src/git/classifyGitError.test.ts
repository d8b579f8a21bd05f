import { classifyGitError } from './classifyGitError';
import { GitCommandError } from '@cloud-pi-native/plugin-git-node';

const classify = (
  stderr: string,
  side: 'source' | 'target' = 'source',
  reason: 'exit' | 'too-large' | 'missing' = 'exit',
) =>
  classifyGitError(
    new GitCommandError({
      args: ['fetch'],
      remote: { side, system: 'forge', url: 'https://forge.example/a.git' },
      reason,
      stderr,
    }),
  );

describe('classifyGitError', () => {
  it.each([
    [
      "fatal: could not read Username for 'https://forge.example': terminal prompts disabled",
      'source-authentication',
    ],
    [
      "fatal: Authentication failed for 'https://forge.example/a.git/'",
      'source-authentication',
    ],
    [
      'remote: HTTP Basic: Access denied\nfatal: unable to access: The requested URL returned error: 403',
      'source-authentication',
    ],
    [
      "fatal: repository 'https://forge.example/a.git/' not found",
      'source-not-found',
    ],
    [
      'fatal: https://forge.example/a.git/info/refs not valid: is this a git repository?',
      'source-not-found',
    ],
    [
      'fatal: unable to access: The requested URL returned error: 301',
      'source-redirected',
    ],
    [
      'fatal: unable to access: Could not resolve host: forge.example',
      'source-unreachable',
    ],
    [
      'fatal: unable to access: SSL certificate problem: self-signed certificate',
      'source-unreachable',
    ],
    [
      'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502',
      'source-unreachable',
    ],
    [
      'fatal: the remote end hung up unexpectedly\nfatal: early EOF',
      'source-unreachable',
    ],
    ["fatal: transport 'file' not allowed", 'source-refused'],
    ['fatal: something that nobody foresaw', 'internal'],
  ])('%s', (stderr, code) => {
    expect(classify(stderr)).toBe(code);
  });

  it('tells the target from the source', () => {
    expect(classify('Authentication failed', 'target')).toBe(
      'target-authentication',
    );
    expect(classify('Could not resolve host', 'target')).toBe(
      'target-unreachable',
    );
  });

  it('knows what does not come from the remote', () => {
    expect(classify('', 'source', 'too-large')).toBe('too-large');
    expect(classify('not found', 'source', 'missing')).toBe('internal');
  });
});
