import { parseEntityRef } from '@backstage/catalog-model';

/** Path of the tab « Conformité » of an application. */
export function conformityPage(applicationRef: string): string {
  const { kind, namespace, name } = parseEntityRef(applicationRef);
  return `/catalog/${namespace}/${kind}/${name}/conformite`;
}
