/** Lets other requests have their turn in the middle of a long piece of work. */
export function yieldToOthers(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}
