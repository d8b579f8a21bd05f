import type { EntityEdge } from '@backstage/plugin-catalog-graph';
import { useCatalogWords } from './useCatalogWords';
import styles from './RelationLabel.module.css';

/** Names of the relations between two entities of a graph; the stock label shows the codes of the catalog. */
export function RelationLabel(props: { edge: Pick<EntityEdge, 'relations'> }) {
  const words = useCatalogWords();
  return (
    <text className={styles.label} textAnchor="middle">
      {props.edge.relations
        .map(relation => words.relation(relation))
        .join(' / ')}
    </text>
  );
}
