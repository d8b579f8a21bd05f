import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';

/** A link to the page of something of the map, whose title the answer brought. */
export function ApplicationLink(props: { entityRef: string; title: string }) {
  const { entityRef, title } = props;
  const entityRoute = useRouteRef(entityRouteRef);
  if (!entityRoute) return <>{title}</>;
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return (
    <Link
      href={entityRoute({
        kind: kind.toLocaleLowerCase('en'),
        namespace,
        name,
      })}
    >
      {title}
    </Link>
  );
}
