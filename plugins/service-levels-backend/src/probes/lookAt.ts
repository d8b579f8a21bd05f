import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type {
  ProbeSample,
  ProbeTarget,
} from '@cloud-pi-native/plugin-service-levels-common';
import { failureText } from './failureText';
import { lookAtGit } from './lookAtGit';
import { lookAtHttp } from './lookAtHttp';
import { lookAtTcp } from './lookAtTcp';

/**
 * Looks at a target once. Never throws: what goes wrong is what it found.
 *
 * @param signal - ends the look before its time, when the portal stops
 */
export async function lookAt(
  target: ProbeTarget,
  options: { timeoutSeconds: number; signal: AbortSignal },
): Promise<ProbeSample> {
  const at = new Date().toISOString();
  const started = performance.now();
  const timeout = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const signal = AbortSignal.any([timeout, options.signal]);
  let message: BilingualText | undefined;
  try {
    message = await look(target, signal);
  } catch (error) {
    message = timeout.aborted
      ? {
          fr: `Pas de réponse en ${options.timeoutSeconds} s`,
          en: `No answer within ${options.timeoutSeconds} s`,
        }
      : failureText(error);
  }
  return {
    at,
    isUp: message === undefined,
    milliseconds: Math.round(performance.now() - started),
    ...(message && { message }),
  };
}

/** What is wrong with the target; undefined when all is well. */
async function look(
  target: ProbeTarget,
  signal: AbortSignal,
): Promise<BilingualText | undefined> {
  switch (target.kind) {
    case 'http':
      return lookAtHttp(target, signal);
    case 'tcp':
      return lookAtTcp(target, signal);
    default:
      return lookAtGit(target, signal);
  }
}
