import {
  failureText,
  type MirrorFailure,
} from '@cloud-pi-native/plugin-mirrors-common';

/** A sync that cannot go on. Holds no secret. */
export class SyncFailure extends Error {
  constructor(readonly failure: MirrorFailure) {
    super(failureText(failure).en);
    this.name = 'SyncFailure';
  }
}
