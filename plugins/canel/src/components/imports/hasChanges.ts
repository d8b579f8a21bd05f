import type { ImportReport } from '@cloud-pi-native/plugin-canel-common';

/** Whether applying the dry run would write anything. */
export function hasChanges({
  applications,
  cells,
  flows,
}: ImportReport): boolean {
  return [applications, cells, flows].some(
    ({ added, changed }) => added + changed > 0,
  );
}
