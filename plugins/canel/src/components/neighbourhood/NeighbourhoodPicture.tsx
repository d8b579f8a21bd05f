import { useMemo } from 'react';
import {
  Controls,
  MarkerType,
  ReactFlow,
  type AriaLabelConfig,
  type Edge,
  type NodeTypes,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import {
  edgeMeanings,
  type NeighbourhoodAnswer,
} from '@cloud-pi-native/plugin-canel-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { nodeSize, type Positions } from './layoutNeighbourhood';
import { PictureNodeBox, type PictureNodeBoxType } from './PictureNodeBox';
import styles from './neighbourhood.module.css';

const nodeTypes: NodeTypes = { picture: PictureNodeBox };

interface NeighbourhoodPictureProps {
  answer: NeighbourhoodAnswer;
  positions: Positions;
  /** Entity reference of the application in the middle. */
  centre: string;
  title: string;
  selected: string | undefined;
  onSelect(ref: string | undefined): void;
}

/** The nodes in the page, each reached by the keyboard, and the edges between them. */
export function NeighbourhoodPicture(props: NeighbourhoodPictureProps) {
  const { answer, positions, centre, title, selected, onSelect } = props;
  const t = useCanelTranslation();
  const text = useText();
  const nodes = useMemo(
    () =>
      answer.nodes.map(
        (node): PictureNodeBoxType => ({
          id: node.ref,
          type: 'picture',
          position: positions.get(node.ref) ?? { x: 0, y: 0 },
          ...nodeSize,
          selected: node.ref === selected,
          data: { node, isCentre: node.ref === centre },
          ariaLabel: t('neighbourhood.node', {
            title: node.title,
            kind: t(`nodeKind.${node.kind}`),
          }),
        }),
      ),
    [answer, positions, selected, centre, t],
  );
  const edges = useMemo(
    () =>
      answer.edges.map((edge, place): Edge => {
        const isNear = edge.source === selected || edge.target === selected;
        return {
          id: String(place),
          source: edge.source,
          target: edge.target,
          label: isNear ? text(edgeMeanings[edge.kind].label) : undefined,
          className: isNear ? styles.nearEdge : styles.edge,
          markerEnd: { type: MarkerType.ArrowClosed },
          type: 'straight',
          focusable: false,
        };
      }),
    [answer, selected, text],
  );
  return (
    <section
      className={styles.picture}
      aria-label={t('neighbourhood.picture', { title })}
    >
      <p className={styles.hint}>{t('neighbourhood.pictureHint')}</p>
      <div className={styles.canvas}>
        <ReactFlow
          key={centre}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          fitView
          minZoom={0.05}
          nodesDraggable={false}
          nodesConnectable={false}
          deleteKeyCode={null}
          zoomOnScroll={false}
          preventScrolling={false}
          ariaLabelConfig={useAriaLabels()}
          proOptions={{ hideAttribution: true }}
          onNodeClick={(_, node) => onSelect(node.id)}
          onPaneClick={() => onSelect(undefined)}
          // The keyboard selects through the changes of the library.
          onNodesChange={changes => {
            for (const change of changes) {
              if (change.type === 'select' && change.selected) {
                onSelect(change.id);
              }
            }
          }}
        >
          <Controls showInteractive={false} />
        </ReactFlow>
      </div>
    </section>
  );
}

function useAriaLabels(): Partial<AriaLabelConfig> {
  const t = useCanelTranslation();
  return useMemo(
    () => ({
      'node.a11yDescription.default': t('neighbourhood.pictureHint'),
      'node.a11yDescription.keyboardDisabled': t('neighbourhood.pictureHint'),
      'node.a11yDescription.ariaLiveMessage': () => '',
      'edge.a11yDescription.default': '',
      'controls.ariaLabel': t('neighbourhood.controls'),
      'controls.zoomIn.ariaLabel': t('neighbourhood.zoomIn'),
      'controls.zoomOut.ariaLabel': t('neighbourhood.zoomOut'),
      'controls.fitView.ariaLabel': t('neighbourhood.fit'),
    }),
    [t],
  );
}
