/** A failure that a person can mend: one line for the reason, one for the remedy. Shown without a stack trace. */
export class Trouble extends Error {
  /**
   * @param {string} reason what happened, in one sentence
   * @param {string} remedy what to do about it, in one sentence
   */
  constructor(reason, remedy) {
    super(reason);
    this.name = 'Trouble';
    this.remedy = remedy;
  }
}

const KNOWN_CAUSES = [
  {
    pattern: /ENOSPC|No space left on device/,
    reason: 'The disk is full.',
    remedy: 'Free about 5 GB, then run the same command again.',
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|Temporary failure in name resolution|Network is unreachable|Max retries exceeded/,
    reason: 'A package registry cannot be reached.',
    remedy:
      'Check the network, the proxy (HTTPS_PROXY) and the registries (npm config get registry, pip config list), then run the same command again.',
  },
  {
    pattern: /JavaScript heap out of memory|Cannot allocate memory|ENOMEM/,
    reason: 'The machine is out of memory.',
    remedy: 'Free about 4 GB of memory, then run the same command again.',
  },
  {
    pattern: /YN0028|lockfile would have been modified/,
    reason: 'yarn.lock does not match the package.json files.',
    remedy:
      'Run "yarn install", look at the change of yarn.lock and commit it.',
  },
  {
    pattern: /EACCES|EPERM|Permission denied/,
    reason: 'A file or folder of the clone cannot be written to.',
    remedy: 'Use a clone that belongs to the person who runs the command.',
  },
];

/**
 * Turns the output of a failed command into a reason and a remedy.
 *
 * @param {string} title what was being done, for example "Installing the packages"
 * @param {string} output what the command wrote
 * @param {string} logFile where all of it can be read
 */
export function explainFailure(title, output, logFile) {
  const cause = KNOWN_CAUSES.find(({ pattern }) => pattern.test(output));
  const reason = `${title} failed${
    cause ? `: ${cause.reason}` : `. The last lines:\n${lastLines(output, 12)}`
  }`;
  const remedy = cause ? cause.remedy : 'Read the whole log.';
  return new Trouble(reason, `${remedy} Log: ${logFile}`);
}

/**
 * @param {string} text
 * @param {number} count
 */
export function lastLines(text, count) {
  return text
    .trimEnd()
    .split('\n')
    .slice(-count)
    .map(line => `    ${line}`)
    .join('\n');
}

/**
 * A failure that no check foresaw: a known cause is still named, anything else keeps its stack trace for a report.
 *
 * @param {Error} error
 */
export function explainUnexpected(error) {
  const text = error.stack ?? String(error);
  const cause = KNOWN_CAUSES.find(({ pattern }) => pattern.test(text));
  return cause
    ? new Trouble(`${cause.reason} (${error.message})`, cause.remedy)
    : new Trouble(
        text,
        'This is a defect of the script: please report it with the lines above.',
      );
}
