/** Milliseconds between two looks: at something that moves by itself, and at something that only people change. */
const waits = { moving: 1_500, resting: 10_000 } as const;

/** How long a page waits before it looks again: somebody else may decide or change something while it is open. */
export function waitUntilNextLook(isMoving: boolean): number {
  return isMoving ? waits.moving : waits.resting;
}
