import {
  forwardRef,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { ButtonIcon } from '@backstage/ui';
import { ErrorState, LoadingState } from '@cloud-pi-native/plugin-portal-react';
import { RiAddLine, RiFocus3Line, RiSubtractLine } from '@remixicon/react';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import type { MapLevel } from './mapLevels';
import type { MapModel } from './MapModel';
import type { MapView } from './MapRenderer';
import { nextNode } from './nextNode';
import { type Direction } from './nodeTowards';
import { useMapRenderer } from './useMapRenderer';
import { ZoneLabels, type ZoneLabelsHandle } from './ZoneLabels';
import colours from './mapColours.module.css';
import styles from './MapCanvas.module.css';

const zoomFactor = 1.6;

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What the screen around the map asks of it. */
export interface MapCanvasHandle {
  focus(): void;
  flyTo(nodes: readonly number[]): void;
  nodesInSight(): number[];
}

interface MapCanvasProps {
  model: MapModel;
  view: Omit<MapView, 'hovered'>;
  /** Says what the node is, in the reader's language: read when it is selected. */
  describe(node: number): string;
  onSelect(node: number | undefined): void;
  onOpen(node: number): void;
  /** The map has come to rest somewhere else. */
  onMoved(): void;
}

/** How long the map must be at rest before what it shows is counted, in milliseconds. */
const restMilliseconds = 250;

function MapCanvasWithHandle(props: MapCanvasProps, ref: Ref<MapCanvasHandle>) {
  const { model, view, describe, onSelect, onOpen, onMoved } = props;
  const t = usePicturesTranslation();
  const surface = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const labels = useRef<ZoneLabelsHandle>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>();
  const hintId = useId();
  const [hovered, setHovered] = useState<number>();
  const [level, setLevel] = useState<MapLevel>('zone');
  const shown = useMemo(() => ({ ...view, hovered }), [view, hovered]);
  const { renderer, error } = useMapRenderer(container, model, shown, {
    onSelect,
    onHover: setHovered,
    onOpen,
    onLevel: setLevel,
    onFrame() {
      if (renderer) labels.current?.follow(renderer);
      clearTimeout(rest.current);
      rest.current = setTimeout(onMoved, restMilliseconds);
    },
  });
  useImperativeHandle(
    ref,
    () => ({
      focus: () => surface.current?.focus(),
      flyTo: nodes => renderer?.flyTo(nodes),
      nodesInSight: () => renderer?.nodesInSight() ?? [],
    }),
    [renderer],
  );

  const select = (node: number) => {
    onSelect(node);
    renderer?.flyTo([node]);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!renderer || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    if (direction) {
      const next = nextNode(model, direction, view.selected, view.kept);
      if (next !== undefined) select(next);
    } else if (event.key === '+' || event.key === '=') {
      renderer.zoom(zoomFactor);
    } else if (event.key === '-') {
      renderer.zoom(1 / zoomFactor);
    } else if (event.key === '0' || event.key === 'Home') {
      renderer.reset();
    } else if (event.key === 'Escape' && view.selected !== undefined) {
      onSelect(undefined);
    } else if (event.key === 'Enter' && view.selected !== undefined) {
      onOpen(view.selected);
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <div className={`${styles.frame} ${colours.colours}`}>
      {/* An application takes keys itself: the arrows, plus, minus, Enter and Escape. */}
      {/* eslint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={surface}
        className={styles.surface}
        role="application"
        aria-roledescription={t('map.role')}
        aria-label={t('map.label', { count: model.applications.length })}
        aria-describedby={hintId}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div ref={container} className={styles.canvas} />
      </div>
      {/* eslint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <ZoneLabels
        ref={labels}
        model={model}
        level={level}
        kept={view.kept}
        onOpen={nodes => renderer?.flyTo(nodes)}
      />
      {!renderer && (
        <div className={styles.state}>
          {error ? (
            <ErrorState title={t('map.failed')} error={error} />
          ) : (
            <LoadingState label={t('map.drawing')} />
          )}
        </div>
      )}
      <div className={styles.tools} role="group" aria-label={t('map.tools')}>
        <ButtonIcon
          variant="secondary"
          icon={<RiAddLine aria-hidden="true" />}
          aria-label={t('map.zoomIn')}
          isDisabled={!renderer}
          onPress={() => renderer?.zoom(zoomFactor)}
        />
        <ButtonIcon
          variant="secondary"
          icon={<RiSubtractLine aria-hidden="true" />}
          aria-label={t('map.zoomOut')}
          isDisabled={!renderer}
          onPress={() => renderer?.zoom(1 / zoomFactor)}
        />
        <ButtonIcon
          variant="secondary"
          icon={<RiFocus3Line aria-hidden="true" />}
          aria-label={t('map.whole')}
          isDisabled={!renderer}
          onPress={() => renderer?.reset()}
        />
      </div>
      <p id={hintId} className={styles.hint}>
        {t('map.hint')}
      </p>
      <p className={styles.spoken} role="status">
        {view.selected === undefined ? '' : describe(view.selected)}
      </p>
    </div>
  );
}

/**
 * The map itself: drawn in WebGL, moved and read by pointer and by keyboard. The arrows go from a node to those linked
 * with it, or to the nearest one that way.
 */
export const MapCanvas = forwardRef(MapCanvasWithHandle);
