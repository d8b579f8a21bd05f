import type { Page } from '@playwright/test';

/** Waits until a page has its title and shows nothing that is still loading or moving. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const isBusy = document.querySelector(
      '[role="progressbar"], [aria-busy="true"]',
    );
    // Colours that are still changing; what turns without end is not waited for.
    const isMoving = document
      .getAnimations()
      .some(
        animation =>
          animation.playState === 'running' &&
          animation.effect?.getComputedTiming().iterations !== Infinity,
      );
    return !isBusy && !isMoving;
  });
}
