import type { BrowserContext } from '@playwright/test';
import { environment } from './environment';

/** Watches what the pages of a context ask for, and what goes wrong in them. */
export class NetworkWatch {
  /** Addresses outside of the portal that a page asked for. */
  readonly outside: string[] = [];
  /** Errors that no page code caught, and resources that the content security policy refused. */
  readonly errors: string[] = [];

  static on(context: BrowserContext): NetworkWatch {
    const watch = new NetworkWatch();
    const inside = [environment.portalUrl, environment.identityUrl];
    context.on('request', request => {
      const { origin, protocol } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && !inside.includes(origin)) {
        watch.outside.push(request.url());
      }
    });
    context.on('weberror', error =>
      watch.errors.push(error.error().stack ?? error.error().message),
    );
    context.on('console', message => {
      if (/Content Security Policy/.test(message.text())) {
        watch.errors.push(message.text());
      }
    });
    return watch;
  }

  private constructor() {}
}
