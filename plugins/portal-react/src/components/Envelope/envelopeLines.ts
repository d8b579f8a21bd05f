import {
  addResources,
  mapResources,
  noResources,
  resourceNames,
  type ResourceAmount,
  type ResourceName,
} from '@cloud-pi-native/plugin-portal-common';

/** What an envelope holds, what it gave, and what somebody would take of it. @public */
export interface EnvelopeAmounts {
  /** What was granted; absent for an envelope without limit. */
  contracted?: ResourceAmount;
  reserved: ResourceAmount;
  /** What would be reserved in addition; nothing by default. What is not a number counts for nothing. */
  wanted?: ResourceAmount;
}

/** One resource of an envelope. @public */
export interface EnvelopeLine {
  resource: ResourceName;
  contracted?: number;
  reserved: number;
  wanted: number;
  /** What is left once what is wanted is reserved; absent without limit. */
  free?: number;
  /** What is missing for what is reserved and wanted to fit; 0 when it fits. */
  lack: number;
}

/** The resources of an envelope, one by one, exact to the thousandth. @public */
export function envelopeLines(amounts: EnvelopeAmounts): EnvelopeLine[] {
  const { contracted, reserved } = amounts;
  const wanted = mapResources(name => {
    const value = amounts.wanted?.[name] ?? 0;
    return Number.isFinite(value) ? value : 0;
  });
  const taken = addResources(reserved, wanted);
  const rest = addResources(
    contracted ?? noResources,
    mapResources(name => -taken[name]),
  );
  return resourceNames.map(resource => ({
    resource,
    reserved: reserved[resource],
    wanted: wanted[resource],
    lack: contracted ? Math.max(0, -rest[resource]) : 0,
    ...(contracted && {
      contracted: contracted[resource],
      free: Math.max(0, rest[resource]),
    }),
  }));
}
