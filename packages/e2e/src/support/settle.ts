import type { Page } from '@playwright/test';

/** Waits until a page has its title and shows nothing that is still loading. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => !document.querySelector('[role="progressbar"], [aria-busy="true"]'),
  );
}
