import {
  type EdgeKind,
  edgeKinds,
  type MapAnswer,
  type NodeKind,
  nodeKinds,
} from '@cloud-pi-native/plugin-canel-common';
import { decodeMapEdges, type DecodedEdges } from './decodeMapEdges';
import { Pieces } from './Pieces';
import {
  type Arrangement,
  type NodeToPlace,
  type Place,
  placeByZone,
} from './placeByZone';

/** A link of a node with another one, as its reader tells it. */
export interface MapLink {
  /** Index of the other node. */
  node: number;
  kind: EdgeKind;
  /** The link starts at the node itself. */
  isOutward: boolean;
}

/** Edges that say where a node stands or who answers for it: the map tells them by place and colour, not by a line. */
const placingKinds: ReadonlySet<EdgeKind> = new Set(['contains', 'owns']);

/** Name under which the browser keeps for how long each piece of the arrangement held the page. */
const placementMeasure = 'canel-map-placement';

/** The whole map, made easy to ask. Nodes are known by their index in the answer. */
export class MapModel {
  /** Arranges the map in pieces, so that the page answers meanwhile. */
  static async create(answer: MapAnswer): Promise<MapModel> {
    const pieces = Pieces.create({ measure: placementMeasure });
    const edges = decodeMapEdges(answer.edges, answer.nodes.refs.length);
    const model = new MapModel(answer, edges);
    await pieces.breathe();
    await model.#link(pieces);
    await model.#arrange(pieces);
    pieces.end();
    return model;
  }

  readonly size: number;
  /** Indexes of the applications and of the zones, in the order of the answer. */
  readonly applications: readonly number[];
  readonly zones: readonly number[];
  /** Edges that are drawn: places in `edges`. */
  readonly drawnEdges: number[] = [];
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #links: MapLink[][];
  #arrangement: Arrangement = { places: [], spacing: 0 };

  private constructor(
    readonly answer: MapAnswer,
    readonly edges: DecodedEdges,
  ) {
    const { refs } = answer.nodes;
    this.size = refs.length;
    const all = refs.map((_, index) => index);
    this.applications = all.filter(node => this.kindOf(node) === 'application');
    this.zones = all.filter(node => this.kindOf(node) === 'zone');
    this.#indexes = new Map(refs.map((ref, index) => [ref, index]));
    this.#links = refs.map(() => []);
  }

  indexOf(ref: string | undefined): number | undefined {
    return ref === undefined ? undefined : this.#indexes.get(ref);
  }

  refOf(node: number): string {
    return this.answer.nodes.refs[node];
  }

  titleOf(node: number): string {
    return this.answer.nodes.titles[node];
  }

  kindOf(node: number): NodeKind {
    return nodeKinds[this.answer.nodes.kinds[node]];
  }

  /** Where the node is drawn, 0 to 10,000 on each axis. */
  placeOf(node: number): Place {
    return this.#arrangement.places[node];
  }

  /** Distance between applications that stand side by side. */
  get spacing(): number {
    return this.#arrangement.spacing;
  }

  /** The application that the node is, or stands in. */
  applicationOf(node: number): number | undefined {
    return this.#firstUp(node, 'application');
  }

  /** The nearest zone around the node. */
  zoneOf(node: number): number | undefined {
    return this.#firstUp(node, 'zone');
  }

  /** Whether the node stands in another one, at any depth. */
  isWithin(node: number, other: number): boolean {
    return this.#up(node).includes(other);
  }

  /** Place of the value of the node's application among those of the facet, -1 when it is not known. */
  valueOf(node: number, facet: string): number {
    const application = this.applicationOf(node);
    if (application === undefined) return -1;
    return this.answer.nodes.values[facet]?.[application] ?? -1;
  }

  /** Links with other nodes, without those that say where it stands. */
  linksOf(node: number): readonly MapLink[] {
    return this.#links[node];
  }

  async #link(pieces: Pieces): Promise<void> {
    const { sources, targets, kinds } = this.edges;
    await pieces.forEach(sources, (source, edge) => {
      const target = targets[edge];
      const kind = edgeKinds[kinds[edge]];
      if (placingKinds.has(kind)) return;
      this.drawnEdges.push(edge);
      this.#links[source].push({ node: target, kind, isOutward: true });
      this.#links[target].push({ node: source, kind, isOutward: false });
    });
  }

  async #arrange(pieces: Pieces): Promise<void> {
    const { refs, x, y } = this.answer.nodes;
    const nodes: NodeToPlace[] = [];
    await pieces.forEach(refs, (_, node) => {
      nodes.push({
        application: this.applicationOf(node),
        zone: this.zoneOf(node),
        links: this.#links[node].length,
        x: x[node],
        y: y[node],
      });
    });
    this.#arrangement = await placeByZone(nodes, pieces);
  }

  #firstUp(node: number, kind: NodeKind): number | undefined {
    return this.#up(node).find(place => this.kindOf(place) === kind);
  }

  /** The node and all that it stands in. A circle of parents, which real data may hold, is walked once. */
  #up(node: number): number[] {
    const { parents } = this.answer.nodes;
    const found: number[] = [];
    for (let place = node; place >= 0; place = parents[place]) {
      if (found.includes(place)) break;
      found.push(place);
    }
    return found;
  }
}
