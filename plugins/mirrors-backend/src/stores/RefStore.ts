import type {
  DivergenceCause,
  MirrorRefKind,
  MirrorRefState,
} from '@cloud-pi-native/plugin-mirrors-common';

/** A ref as the last sync left it. */
export interface StoredRef {
  kind: MirrorRefKind;
  name: string;
  commit: string;
  state: MirrorRefState;
  divergence?: DivergenceCause;
  /** Object of the ref at the target, when it differs. */
  targetObject?: string;
  /** Object last known to be the same on both sides. */
  mirroredObject?: string;
}

export interface RefStore {
  /** Those that need attention first, then by kind and name. */
  list(mirrorId: string): Promise<StoredRef[]>;
}
