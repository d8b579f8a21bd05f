import { isRestricted } from '@cloud-pi-native/plugin-canel-common';
import { type KnownApplication } from '@cloud-pi-native/plugin-canel-node';
import type { SourceRows } from '../stores/SourceRowStore';

/** The applications that the sources know, each once: what a source leaves out, the next one says. */
export function knownApplications(
  sources: readonly SourceRows[],
): KnownApplication[] {
  const known = new Map<string, KnownApplication>();
  for (const { source, applications, records } of sources) {
    const restricted = restrictedRefs(records);
    const identifiers = new Map(
      records
        .filter(({ attribute }) => attribute === 'refAppId')
        .map(({ ref, value }) => [ref, String(value)]),
    );
    for (const one of applications) {
      if (one.removedAt !== undefined) continue;
      const before = known.get(one.ref);
      const refAppId =
        before?.refAppId ??
        identifiers.get(one.ref) ??
        (source === 'refapp' ? one.externalId : undefined);
      known.set(one.ref, {
        ref: one.ref,
        title: before?.title ?? one.title,
        description: before?.description ?? one.description,
        zone: before?.zone ?? one.zone,
        owner: before?.owner ?? one.owner,
        refAppId,
        restricted: before?.restricted || restricted.has(one.ref),
      });
    }
  }
  // A person may say it of an application that another source brought.
  for (const { records } of sources) {
    for (const ref of restrictedRefs(records)) {
      const one = known.get(ref);
      if (one) one.restricted = true;
    }
  }
  return [...known.values()].sort((a, b) => a.ref.localeCompare(b.ref));
}

/** References of the applications that records keep from most people. */
export function restrictedRefs(records: SourceRows['records']): Set<string> {
  return new Set(
    records
      .filter(({ attribute, value }) => isRestricted([[attribute, value]]))
      .map(({ ref }) => ref),
  );
}
