import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { checkRepositoryUrl } from '@cloud-pi-native/plugin-portal-common';

/** Which addresses Git may be sent to. */
export class SourcePolicy {
  /**
   * Reads `mirrors.allowInsecureLoopback`: plain http is admitted on the loopback interface, for the sandbox. Anywhere
   * else credentials and code would travel in clear.
   */
  static fromConfig(config: RootConfigService): SourcePolicy {
    return new SourcePolicy(
      config.getOptionalBoolean('mirrors.allowInsecureLoopback') ?? false,
    );
  }

  private constructor(readonly allowInsecureLoopback: boolean) {}

  /** Throws an `InputError` that says what to change. */
  check(url: string): void {
    switch (checkRepositoryUrl(url, this)) {
      case 'credentials':
        throw new InputError(
          'The address of a repository must not hold credentials; a project admin gives them apart',
        );
      case 'pattern':
        throw new InputError(
          'The address of a repository must start with https:// and end with .git',
        );
      default:
    }
    if (/[\s\p{Cc}]/u.test(url)) {
      throw new InputError(
        'The address of a repository must not hold spaces or control characters',
      );
    }
  }
}
