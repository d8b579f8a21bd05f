import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { knownLeftovers } from './knownLeftovers';

/**
 * What axe finds on a page, with every rule it has switched on by default, less the leftovers of stock pages that are
 * listed with their upstream cause.
 */
export async function findViolations(
  page: Page,
  path: string,
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(violation =>
    violation.nodes
      .filter(
        node =>
          !knownLeftovers.some(
            leftover =>
              leftover.rule === violation.id &&
              leftover.path.test(path) &&
              leftover.markup.test(node.html),
          ),
      )
      .map(
        node =>
          `${violation.id} (${violation.help}): ${node.target.join(
            ' ',
          )} ${node.html.slice(0, 200)} — ${
            node.failureSummary?.split('\n').slice(1).join(';') ?? ''
          }`,
      ),
  );
}
