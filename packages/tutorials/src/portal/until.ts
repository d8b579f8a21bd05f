import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MILLISECONDS = 120_000;
const PAUSE_MILLISECONDS = 500;

/**
 * Asks again until the answer is the one wanted.
 *
 * @param what - what is waited for, for the message
 * @param isFinal - an answer after which waiting is of no use
 * @throws Error with the last answer when it never is
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
  isFinal: (answer: T) => boolean = () => false,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (isFinal(answer) || Date.now() > deadline) {
      throw new Error(`no ${what}: ${JSON.stringify(answer)}`);
    }
    await sleep(PAUSE_MILLISECONDS);
  }
}
