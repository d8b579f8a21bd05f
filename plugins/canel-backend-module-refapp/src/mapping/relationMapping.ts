import type { EdgeKind } from '@cloud-pi-native/plugin-canel-common';

/** What each type of relation of RefApp is on the map; `turned` when the map reads it from the target. */
export const relationMapping: Readonly<
  Record<string, { kind: EdgeKind; turned?: true } | undefined>
> = {
  is_part_of: { kind: 'contains', turned: true },
  in_replacement_of: { kind: 'replaces' },
  is_service_user_of: { kind: 'service-user' },
  is_data_user_of: { kind: 'data-user' },
  use_sso_of: { kind: 'sso' },
  is_correlated_with: { kind: 'correlated' },
};
