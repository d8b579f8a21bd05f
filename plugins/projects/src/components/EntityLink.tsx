import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteRef,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';

interface EntityLinkProps {
  entityRef: string;
  /** The words of the link; the title of the entity by default. */
  children?: string;
}

/** A link to the page of an entity of the catalog, with its title. */
export function EntityLink(props: EntityLinkProps) {
  const { entityRef, children } = props;
  const { primaryTitle } = useEntityPresentation(entityRef);
  const entityRoute = useRouteRef(entityRouteRef);
  const words = children ?? primaryTitle;
  if (!entityRoute) return <>{words}</>;
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return (
    <Link
      href={entityRoute({
        kind: kind.toLocaleLowerCase('en'),
        namespace,
        name,
      })}
    >
      {words}
    </Link>
  );
}
