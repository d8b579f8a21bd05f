import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { CameraState } from 'sigma/types';
import { buildMapGraph, type MapGraph } from './buildMapGraph';
import { createHoverDrawer, createLabelDrawer } from './drawLabels';
import { drawZones } from './drawZones';
import { levelAt, type MapLevel } from './mapLevels';
import { mapShapes } from './mapCategories';
import type { MapModel } from './MapModel';
import type { MapEvents, MapRenderer, MapView } from './MapRenderer';
import type { MapTheme } from './mapTheme';
import { ShapeNodeProgram } from './ShapeNodeProgram';
import { zoneAreas, type ZoneArea } from './zoneAreas';

const flightMilliseconds = 400;
/** Ratio of the camera at which one node is looked at. */
const nearRatio = 0.18;
/** Share of the frame left free around several nodes. */
const margin = 1.25;

/** {@link MapRenderer} by Sigma, in WebGL. Throws when the browser has none: ask `hasWebGl` before. */
export class SigmaMapRenderer implements MapRenderer {
  static async create(options: {
    container: HTMLElement;
    model: MapModel;
    theme: MapTheme;
    view: MapView;
    events: MapEvents;
    signal: AbortSignal;
  }): Promise<SigmaMapRenderer> {
    const graph = await buildMapGraph(options.model, options.signal);
    return new SigmaMapRenderer(options, graph);
  }

  readonly #sigma: Sigma;
  readonly #graph: MapGraph;
  readonly #model: MapModel;
  readonly #areas: readonly ZoneArea[];
  #theme: MapTheme;
  #view: MapView;
  #level: MapLevel = 'zone';
  /** The node looked at and those linked with it, when one is. */
  #focus: ReadonlySet<number> | undefined;

  private constructor(
    options: {
      container: HTMLElement;
      model: MapModel;
      theme: MapTheme;
      view: MapView;
      events: MapEvents;
    },
    graph: MapGraph,
  ) {
    const { events } = options;
    this.#graph = graph;
    this.#model = options.model;
    this.#areas = zoneAreas(options.model);
    this.#theme = options.theme;
    this.#view = options.view;
    this.#sigma = new Sigma(graph, options.container, {
      ...themedSettings(options.theme),
      nodeProgramClasses: { shape: ShapeNodeProgram },
      nodeHoverProgramClasses: { shape: ShapeNodeProgram },
      defaultNodeType: 'shape',
      edgeProgramClasses: {
        line: EdgeLineProgram,
        strong: EdgeRectangleProgram,
      },
      defaultEdgeType: 'line',
      renderLabels: false,
      labelDensity: 0.6,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 3,
      hideEdgesOnMove: true,
      minCameraRatio: 0.01,
      maxCameraRatio: 1.6,
      stagePadding: 40,
      zIndex: true,
      allowInvalidContainer: true,
      nodeReducer: node => this.#drawnNode(Number(node)),
      edgeReducer: edge => this.#drawnEdge(edge),
    });
    // Under the edges and the nodes.
    this.#sigma.createCanvasContext('zones', { style: { zIndex: '-1' } });
    this.#sigma.resize(true);
    this.#listen(events);
    this.show(options.view);
  }

  show(view: MapView): void {
    this.#view = view;
    const centre = view.hovered ?? view.selected;
    this.#focus =
      centre === undefined
        ? undefined
        : new Set([
            centre,
            ...this.#model.linksOf(centre).map(({ node }) => node),
          ]);
    this.#sigma.refresh({ schedule: true });
  }

  setTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.#sigma.setSettings(themedSettings(theme));
    this.#sigma.refresh({ schedule: true });
  }

  flyTo(nodes: readonly number[]): void {
    const places = nodes.flatMap(node => {
      const place = this.#sigma.getNodeDisplayData(String(node));
      return place ? [place] : [];
    });
    if (places.length === 0) return;
    const xs = places.map(({ x }) => x);
    const ys = places.map(({ y }) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
    const camera = this.#sigma.getCamera();
    const ratio =
      places.length === 1
        ? Math.min(camera.ratio, nearRatio)
        : Math.max(right - left, top - bottom, nearRatio / margin) * margin;
    this.#move({ x: (left + right) / 2, y: (bottom + top) / 2, ratio });
  }

  zoom(factor: number): void {
    this.#move({ ratio: this.#sigma.getCamera().ratio / factor });
  }

  reset(): void {
    this.#move({ x: 0.5, y: 0.5, ratio: 1 });
  }

  project(place: { x: number; y: number }): { x: number; y: number } {
    return this.#sigma.graphToViewport(place);
  }

  nodesInSight(): number[] {
    const { width, height } = this.#sigma.getDimensions();
    return this.#graph.nodes().flatMap(key => {
      const data = this.#sigma.getNodeDisplayData(key);
      if (!data || data.hidden) return [];
      const { x, y } = this.#sigma.framedGraphToViewport(data);
      const isInside = x >= 0 && x <= width && y >= 0 && y <= height;
      return isInside ? [Number(key)] : [];
    });
  }

  destroy(): void {
    this.#sigma.kill();
  }

  #listen(events: MapEvents): void {
    const sigma = this.#sigma;
    sigma.on('clickNode', ({ node }) => events.onSelect(Number(node)));
    sigma.on('clickStage', () => events.onSelect(undefined));
    sigma.on('enterNode', ({ node }) => events.onHover(Number(node)));
    sigma.on('leaveNode', () => events.onHover(undefined));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.onOpen(Number(node));
    });
    sigma.on('afterRender', () => {
      drawZones(sigma.getCanvases().zones, this.#areas, this.#theme, place =>
        sigma.graphToViewport(place),
      );
      events.onFrame();
    });
    const camera = sigma.getCamera();
    camera.on('updated', ({ ratio }) => {
      const level = levelAt(ratio);
      if (level === this.#level) return;
      this.#level = level;
      sigma.setSetting('renderLabels', level !== 'zone');
      sigma.scheduleRefresh();
      events.onLevel(level);
    });
  }

  #move(state: Partial<CameraState>): void {
    const camera = this.#sigma.getCamera();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isStill) camera.setState(state);
    else camera.animate(state, { duration: flightMilliseconds });
  }

  #drawnNode(node: number) {
    const { colouring, kept, selected, hovered } = this.#view;
    const category = colouring.categories[colouring.categoryOf[node]];
    const isInside = this.#model.kindOf(node) !== 'application';
    const isCentre = node === selected || node === hovered;
    const isFaded =
      !isCentre &&
      ((kept !== undefined && !kept.has(node)) ||
        (this.#focus !== undefined && !this.#focus.has(node)));
    const attributes = this.#graph.getNodeAttributes(String(node));
    return {
      ...attributes,
      shape: mapShapes.indexOf(category.shape),
      color: isFaded ? this.#theme.faded : this.#theme.nodes[category.colour],
      label: isFaded ? null : attributes.label,
      hidden: isInside && this.#level !== 'module' && !isCentre,
      highlighted: isCentre,
      zIndex: zIndexOf(isCentre, isFaded),
    };
  }

  #drawnEdge(edge: string) {
    const [source, target] = this.#graph.extremities(edge).map(Number);
    const { kept, selected, hovered } = this.#view;
    const centre = hovered ?? selected;
    if (centre !== undefined) {
      const isOwn = source === centre || target === centre;
      return {
        type: isOwn ? 'strong' : 'line',
        size: 1.4,
        color: this.#theme.edgeStrong,
        hidden: !isOwn,
      };
    }
    const isKept = kept === undefined || (kept.has(source) && kept.has(target));
    return {
      color: this.#level === 'zone' ? this.#theme.edgeFar : this.#theme.edge,
      hidden: !isKept,
    };
  }
}

function zIndexOf(isCentre: boolean, isFaded: boolean): number {
  if (isCentre) return 2;
  return isFaded ? 0 : 1;
}

function themedSettings(theme: MapTheme): Partial<Settings> {
  return {
    defaultDrawNodeLabel: createLabelDrawer(theme),
    defaultDrawNodeHover: createHoverDrawer(theme),
    defaultEdgeColor: theme.edge,
    labelColor: { color: theme.label },
  };
}
