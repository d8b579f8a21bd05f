import type { CheckResult } from '@cloud-pi-native/plugin-conformity-common';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Check, CheckInput } from '../checks/Check';

/** Findings kept of one check: more of them is the same lesson again. */
const maximumFindings = 50;

/** Runs every check. One that breaks cannot tell, and never stops the others. */
export async function runChecks(
  checks: readonly Check[],
  input: CheckInput,
  options: { at: string; logger: LoggerService },
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const { id } = check.description;
    try {
      const { outcome, findings } = await check.run(input);
      results.push({
        check: id,
        outcome,
        findings: findings.slice(0, maximumFindings),
        at: options.at,
      });
    } catch (error) {
      options.logger.warn(
        `The check ${id} broke on ${
          input.application.metadata.name
        }: ${stringifyError(error)}`,
      );
      results.push({
        check: id,
        outcome: 'unknown',
        findings: [
          {
            message: {
              fr: 'La vérification a rencontré une erreur du portail ; l’exploitation en est avertie par le journal',
              en: 'The check met an error of the portal; operations see it in the log',
            },
          },
        ],
        at: options.at,
      });
    }
  }
  return results;
}
