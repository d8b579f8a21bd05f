import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { CameraState } from 'sigma/types';
import { buildMapGraph, type MapGraph } from './buildMapGraph';
import {
  createHoverDrawer,
  createLabelDrawer,
  type LabelDrawer,
} from './drawLabels';
import { drawZones } from './drawZones';
import { GlidingSigma } from './GlidingSigma';
import { levelAt, type MapLevel } from './mapLevels';
import { mapShapes } from './mapCategories';
import type { MapModel } from './MapModel';
import type { MapEvents, MapRenderer, MapView } from './MapRenderer';
import type { MapTheme } from './mapTheme';
import { ShapeNodeProgram } from './ShapeNodeProgram';
import {
  zoneAreas,
  zoneLinks,
  type ZoneArea,
  type ZoneLink,
} from './zoneAreas';

const flightMilliseconds = 400;
/** The camera has come to rest when nothing moved it for so long. */
const restMilliseconds = 100;
/** Ratio of the camera at which one node is looked at. */
const nearRatio = 0.18;
/** Share of the frame left free around several nodes. */
const margin = 1.25;

/** The wheel and the pointer move the map at once; a duration of zero divides by zero. */
const stillSettings: Partial<Settings> = {
  zoomDuration: 1,
  doubleClickZoomingDuration: 1,
  inertiaDuration: 1,
  inertiaRatio: 1,
};

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

  readonly #sigma: GlidingSigma;
  readonly #graph: MapGraph;
  readonly #model: MapModel;
  readonly #areas: readonly ZoneArea[];
  readonly #zoneLinks: readonly ZoneLink[];
  #theme: MapTheme;
  #labels: LabelDrawer;
  #view: MapView;
  #level: MapLevel = 'zone';
  #rest: ReturnType<typeof setTimeout> | undefined;
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
    this.#zoneLinks = zoneLinks(options.model, this.#areas);
    this.#theme = options.theme;
    this.#labels = createLabelDrawer(options.theme);
    this.#view = options.view;
    this.#sigma = GlidingSigma.create(graph, options.container, {
      onGlide: () => events.onFrame(),
      settings: {
        ...themedSettings(options.theme, this.#labels),
        nodeProgramClasses: { shape: ShapeNodeProgram },
        nodeHoverProgramClasses: { shape: ShapeNodeProgram },
        defaultNodeType: 'shape',
        edgeProgramClasses: {
          line: EdgeLineProgram,
          strong: EdgeRectangleProgram,
        },
        defaultEdgeType: 'line',
        renderLabels: false,
        labelDensity: 1,
        labelGridCellSize: 120,
        labelRenderedSizeThreshold: 2.5,
        // Nodes grow a little less than the room between them.
        zoomToSizeRatioFunction: ratio => ratio ** 0.8,
        hideEdgesOnMove: true,
        minCameraRatio: 0.01,
        maxCameraRatio: 1.6,
        stagePadding: 40,
        ...(isStill() && stillSettings),
        zIndex: true,
        allowInvalidContainer: true,
        nodeReducer: node => this.#drawnNode(Number(node)),
        edgeReducer: edge => this.#drawnEdge(edge),
      },
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
    this.#labels = createLabelDrawer(theme);
    this.#sigma.setSettings(themedSettings(theme, this.#labels));
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
    return this.#sigma.placeNow(place);
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
    clearTimeout(this.#rest);
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
    sigma.on('beforeRender', () => this.#labels.begin());
    sigma.on('afterRender', () => {
      drawZones(
        sigma.getCanvases().zones,
        { areas: this.#areas, links: this.#zoneLinks },
        // Around one node, each link is a line of its own.
        { theme: this.#theme, hasLinks: !this.#focus },
        place => sigma.graphToViewport(place),
      );
      events.onFrame();
    });
    const camera = sigma.getCamera();
    camera.on('updated', () => {
      // What is shown at a level takes the whole map to work out: once the hand rests, not under it.
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => {
        const level = levelAt(camera.ratio);
        if (level === this.#level) return;
        this.#level = level;
        sigma.setSetting('renderLabels', level !== 'zone');
        sigma.scheduleRefresh();
        events.onLevel(level);
      }, restMilliseconds);
    });
  }

  #move(state: Partial<CameraState>): void {
    const camera = this.#sigma.getCamera();
    if (isStill()) camera.setState(state);
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
    // The lines between zones stand for all links from one to the other, which would cover the map.
    const isWithinZone =
      this.#model.zoneOf(source) === this.#model.zoneOf(target);
    return {
      color: this.#theme.edge,
      hidden: !isKept || !isWithinZone || this.#level === 'zone',
    };
  }
}

/** The reader asks for no motion. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function zIndexOf(isCentre: boolean, isFaded: boolean): number {
  if (isCentre) return 2;
  return isFaded ? 0 : 1;
}

function themedSettings(
  theme: MapTheme,
  labels: LabelDrawer,
): Partial<Settings> {
  return {
    defaultDrawNodeLabel: labels.draw,
    defaultDrawNodeHover: createHoverDrawer(theme),
    defaultEdgeColor: theme.edge,
    labelColor: { color: theme.label },
  };
}
