import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import type {
  NodeKind,
  PictureNode,
} from '@cloud-pi-native/plugin-canel-common';
import { stateIcons } from '@cloud-pi-native/plugin-portal-react';
import {
  RiAppsLine,
  RiDatabase2Line,
  RiMapPinLine,
  RiPlugLine,
  RiPuzzleLine,
  RiServerLine,
  RiTeamLine,
  type RemixiconComponentType,
} from '@remixicon/react';
import { useCanelTranslation } from '../../useCanelTranslation';
import styles from './neighbourhood.module.css';

/** The shape of each kind, so that none is told by its colour alone (WCAG 1.4.1). */
const kindIcons: Record<NodeKind, RemixiconComponentType> = {
  zone: RiMapPinLine,
  application: RiAppsLine,
  module: RiPuzzleLine,
  api: RiPlugLine,
  resource: RiDatabase2Line,
  environment: RiServerLine,
  group: RiTeamLine,
};

/** A node of the picture, as the library holds it. */
export type PictureNodeBoxType = Node<
  { node: PictureNode; isCentre: boolean },
  'picture'
>;

/** What a node looks like: its kind, its title, and a mark when it raises an alert. */
export function PictureNodeBox(props: NodeProps<PictureNodeBoxType>) {
  const { node, isCentre } = props.data;
  const t = useCanelTranslation();
  const KindIcon = kindIcons[node.kind];
  const AlertIcon = stateIcons.warning;
  return (
    <div
      className={styles.node}
      data-centre={isCentre}
      data-selected={props.selected}
      title={node.title}
    >
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <KindIcon size="1rem" aria-hidden="true" />
      <span className={styles.nodeTitle}>{node.title}</span>
      {node.alerts.length > 0 && (
        <AlertIcon size="1rem" aria-label={t('neighbourhood.alerts')} />
      )}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}
