import type { LoggerService } from '@backstage/backend-plugin-api';
import type { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import type { JsonObject, JsonValue } from '@backstage/types';

/** What a run of an action left behind. */
export interface ActionOutcome {
  outputs: Record<string, unknown>;
  /** What the task page shows. */
  lines: string[];
}

/** Runs an action as a task of the scaffolder would; throws what the action throws. */
export async function runAction<
  TInput extends JsonObject,
  TOutput extends JsonObject,
>(
  action: TemplateAction<TInput, TOutput, 'v2'>,
  options: {
    input: TInput;
    secrets?: Record<string, string>;
    isDryRun?: boolean;
    signal?: AbortSignal;
    /** What earlier runs of the same task remembered; filled by this one. */
    checkpoints?: Map<string, JsonValue | void>;
  },
): Promise<ActionOutcome> {
  const outputs: Record<string, unknown> = {};
  const lines: string[] = [];
  const checkpoints =
    options.checkpoints ?? new Map<string, JsonValue | void>();
  const tell = (message: string | Error) => lines.push(String(message));
  const logger: LoggerService = {
    info: tell,
    warn: tell,
    error: tell,
    debug: tell,
    child() {
      return this;
    },
  };
  await action.handler({
    ...createMockActionContext<TInput, TOutput>({ input: options.input }),
    secrets: options.secrets,
    logger,
    isDryRun: options.isDryRun,
    signal: options.signal,
    output: (name, value) => {
      outputs[String(name)] = value;
    },
    checkpoint: async ({ key, fn }) => {
      const value = checkpoints.has(key)
        ? (checkpoints.get(key) as Awaited<ReturnType<typeof fn>>)
        : await fn();
      checkpoints.set(key, value);
      return value;
    },
  });
  return { outputs, lines };
}
