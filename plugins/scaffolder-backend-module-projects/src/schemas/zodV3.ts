import type { z } from 'zod/v3';

/** The zod that the scaffolder hands to the schemas of an action. */
export type ZodV3 = typeof z;
