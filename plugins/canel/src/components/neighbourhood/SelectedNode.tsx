import { parseEntityRef } from '@backstage/catalog-model';
import { Button } from '@backstage/ui';
import type { NeighbourhoodAnswer } from '@cloud-pi-native/plugin-canel-common';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';
import type { Relation } from './relationsByRef';
import { useRelationText } from './useRelationText';
import styles from './neighbourhood.module.css';

/** What is known of the node selected in the picture or in the table. */
export function SelectedNode(props: {
  answer: NeighbourhoodAnswer;
  relations: ReadonlyMap<string, readonly Relation[]>;
  selected: string | undefined;
  onCentre(name: string): void;
}) {
  const { answer, relations, selected, onCentre } = props;
  const t = useCanelTranslation();
  const relationText = useRelationText();
  const node = answer.nodes.find(({ ref }) => ref === selected);
  return (
    <div className={styles.selected}>
      <p role="status">
        {node
          ? t('neighbourhood.selected', { title: node.title })
          : t('neighbourhood.none')}
      </p>
      {node && (
        <>
          <ul>
            {relations.get(node.ref)?.map(relation => (
              <li key={`${relation.place} ${relation.isOutgoing}`}>
                {relationText(relation)}
              </li>
            ))}
          </ul>
          <p className={styles.actions}>
            <ApplicationLink
              entityRef={node.ref}
              title={t('neighbourhood.open')}
            />
            {node.kind === 'application' && (
              <Button
                variant="secondary"
                size="small"
                onPress={() => onCentre(parseEntityRef(node.ref).name)}
              >
                {t('neighbourhood.center')}
              </Button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
