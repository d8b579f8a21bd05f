const interactive = process.stderr.isTTY === true;

/** Words for people go to standard error, so that standard output stays usable by programs (`./portail bench`). */
export function say(text = '') {
  process.stderr.write(`${text}\n`);
}

/**
 * Shows that a long task is under way and for how long.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withProgress(title, task) {
  const started = Date.now();
  const line = () => `  … ${title} (${duration(Date.now() - started)})`;
  let timer;
  if (interactive) {
    process.stderr.write(line());
    timer = setInterval(() => process.stderr.write(`\r\x1b[K${line()}`), 1000);
  } else {
    say(`  … ${title}`);
  }
  const clear = interactive ? '\r\x1b[K' : '';
  try {
    const result = await task();
    say(`${clear}  ✔ ${title} (${duration(Date.now() - started)})`);
    return result;
  } catch (error) {
    say(`${clear}  ✘ ${title}`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** @param {number} milliseconds */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) {
    return `${seconds.toFixed(1)} s`;
  }
  if (seconds < 60) {
    return `${Math.round(seconds)} s`;
  }
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds) % 60} s`;
}
