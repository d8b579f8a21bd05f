import { expect, type Page } from '@playwright/test';

/** The page of one request, in French. */
export class RequestPage {
  static async open(page: Page, requestId: string): Promise<RequestPage> {
    await page.goto(`/demandes/${requestId}`);
    return new RequestPage(page);
  }

  private constructor(private readonly page: Page) {}

  async expectState(state: string): Promise<void> {
    await expect(
      this.page.getByText(state, { exact: true }).first(),
    ).toBeVisible({ timeout: 120_000 });
  }

  async approve(reason: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Approuver…' }).click();
    await this.page
      .getByRole('textbox', { name: /^Motif de la décision/ })
      .fill(reason);
    await this.page
      .getByRole('button', { name: 'Approuver et créer le projet' })
      .click();
  }

  /** Follows the link to the project once it is there, and answers the project's slug. */
  async openProject(): Promise<string> {
    await this.page
      .getByRole('link', { name: 'Ouvrir le projet' })
      .first()
      .click({ timeout: 120_000 });
    await this.page.waitForURL(/\/projets\/[^/]+/);
    return new URL(this.page.url()).pathname.split('/')[2];
  }
}
