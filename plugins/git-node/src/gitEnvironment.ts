import { basicCredentials, type GitRemote } from './GitRemote';

/** Kept from the environment of the portal: where programs are, and how this network is crossed. */
const inherited = [
  'PATH',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
];

/** Slower than this many bytes a second for this many seconds, a transfer is given up. */
const slowestTransfer = { bytesPerSecond: 500, seconds: 60 };

const fixedSettings: Record<string, string> = {
  // A redirection could carry the credentials to another host, or reach into the internal network.
  'http.followRedirects': 'false',
  'http.lowSpeedLimit': String(slowestTransfer.bytesPerSecond),
  'http.lowSpeedTime': String(slowestTransfer.seconds),
  'credential.helper': '',
  'core.hooksPath': '/dev/null',
  'fetch.recurseSubmodules': 'false',
  'push.recurseSubmodules': 'no',
  'push.followTags': 'false',
  'transfer.bundleURI': 'false',
  // Housekeeping is done within a sync, never by a process that outlives it.
  'gc.auto': '0',
  'gc.autoDetach': 'false',
  'maintenance.auto': 'false',
};

/**
 * The whole environment of a Git process: nothing of the machine's configuration, only http(s), no prompt.
 * Credentials go by here alone (`GIT_CONFIG_*`, bound to the address of the remote): unlike arguments, the environment
 * of a process is readable by its own user only.
 */
export function gitEnvironment(options: {
  gitDirectory: string;
  remote?: GitRemote;
  base?: NodeJS.ProcessEnv;
}): Record<string, string> {
  const { gitDirectory, remote, base = process.env } = options;
  const environment: Record<string, string> = {
    GIT_DIR: gitDirectory,
    // No ~/.netrc, which libcurl would read.
    HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: remote ? protocolOf(remote.url) : 'none',
  };
  for (const name of inherited) {
    const value = base[name];
    if (value !== undefined) environment[name] = value;
  }
  const settings = { ...fixedSettings };
  if (remote?.credentials) {
    settings[
      `http.${remote.url}.extraHeader`
    ] = `Authorization: Basic ${basicCredentials(remote.credentials)}`;
  }
  const entries = Object.entries(settings);
  environment.GIT_CONFIG_COUNT = String(entries.length);
  entries.forEach(([key, value], index) => {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return environment;
}

/** Plain http was checked to be loopback, and allowed, before a remote is made. */
function protocolOf(url: string): 'http' | 'https' {
  return new URL(url).protocol === 'http:' ? 'http' : 'https';
}
