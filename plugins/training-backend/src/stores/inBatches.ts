/** Values of one query at most: SQLite binds 999. */
const batchSize = 500;

/** Asks for many values, some at a time, and gives all answers. */
export async function inBatches<T, R>(
  values: readonly T[],
  ask: (batch: T[]) => Promise<R[]>,
): Promise<R[]> {
  const answers: R[] = [];
  for (let start = 0; start < values.length; start += batchSize) {
    answers.push(...(await ask(values.slice(start, start + batchSize))));
  }
  return answers;
}
