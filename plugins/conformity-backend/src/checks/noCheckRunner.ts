import type { CheckRunner } from './CheckRunner';

/** While there are no checks: what people state stands alone. */
export const noCheckRunner: CheckRunner = {
  descriptions: [],
  wake: () => undefined,
};
