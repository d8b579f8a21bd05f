/** Key under which the catalog finds an application again, to process it. */
export function applicationKey(ref: string): string {
  return `cloud-pi-native.application:${ref}`;
}

/** Key under which the catalog finds again what stands in an entity, to process it. */
export function partsKey(ref: string): string {
  return `cloud-pi-native.parts:${ref}`;
}
