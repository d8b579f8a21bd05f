import type { Page } from '@playwright/test';

/**
 * Calls an interface of the portal as the person signed in on a page: to prepare what a test needs, or to look at what
 * it left.
 */
export async function callPortal<T>(
  page: Page,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  data?: unknown,
): Promise<T> {
  const session = await page.request.get(
    '/api/auth/oidc/refresh?env=production',
    { headers: { 'x-requested-with': 'XMLHttpRequest' } },
  );
  const { backstageIdentity } = await session.json();
  const response = await page.request.fetch(`/api${path}`, {
    method,
    data,
    headers: { authorization: `Bearer ${backstageIdentity.token}` },
  });
  if (!response.ok()) {
    throw new Error(
      `${method} ${path}: ${response.status()} ${await response.text()}`,
    );
  }
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}
