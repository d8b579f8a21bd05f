import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { CameraState } from 'sigma/types';
import type { MapGraph } from './buildMapGraph';

/** A drawing that takes longer than a frame of the screen is felt when each frame waits for one. */
const frameMilliseconds = 20;
/** This layer shows nothing: it takes the pointer, and stays where the pointer is. */
const pointerLayer = 'mouse';
/** While the map moves, drawing takes at most one part in so many of the time. */
const restingShare = 4;

/**
 * A map that keeps up with the hand on a machine without a graphics card. Where a drawing takes longer than a frame of
 * the screen, the frames between two drawings show the last one moved and scaled as the camera is; the map is drawn
 * anew several times a second and once more when the camera rests. Where drawing is fast enough, each frame is drawn.
 */
export class GlidingSigma extends Sigma {
  static create(
    graph: MapGraph,
    container: HTMLElement,
    options: {
      settings: Partial<Settings>;
      /** The last drawing was moved: what lies over the map follows. */
      onGlide(): void;
    },
  ): GlidingSigma {
    const sigma = new GlidingSigma(graph, container, options.settings);
    sigma.#onGlide = options.onGlide;
    sigma.on('afterRender', () => sigma.#afterDrawing());
    return sigma;
  }

  #onGlide: (() => void) | undefined;
  /** Where the camera stood when the map was last drawn, and when the next drawing may come. */
  #drawn: { camera: CameraState; nextAt: number } | undefined;
  #glideFrame: number | undefined;
  #lateDrawing: ReturnType<typeof setTimeout> | undefined;

  /** Where a place of the layout stands now, also between two drawings. */
  placeNow(place: { x: number; y: number }): { x: number; y: number } {
    return this.graphToViewport(place, {
      cameraState: this.getCamera().getState(),
    });
  }

  override scheduleRender(): this {
    // Sigma asks for drawings while it is being made, before it has any of this.
    if (!(#drawn in this) || !this.#drawn) return super.scheduleRender();
    const wait = this.#drawn.nextAt - performance.now();
    if (wait <= 0 || isSame(this.#drawn.camera, this.getCamera().getState())) {
      return super.scheduleRender();
    }
    this.#lateDrawing ??= setTimeout(() => {
      this.#lateDrawing = undefined;
      super.scheduleRender();
    }, wait);
    this.#glideFrame ??= requestAnimationFrame(() => {
      this.#glideFrame = undefined;
      this.#glide();
    });
    return this;
  }

  override kill(): void {
    clearTimeout(this.#lateDrawing);
    if (this.#glideFrame !== undefined) cancelAnimationFrame(this.#glideFrame);
    super.kill();
  }

  #afterDrawing(): void {
    const camera = this.getCamera().getState();
    const begun = performance.now();
    if (!this.#drawn) this.#readyLayers();
    this.#drawn = { camera, nextAt: begun };
    this.#transformLayers('');
    // The next frame comes once this drawing is on the screen.
    requestAnimationFrame(() => {
      const took = performance.now() - begun;
      if (took > frameMilliseconds && this.#drawn?.camera === camera) {
        this.#drawn.nextAt = begun + took * restingShare;
      }
    });
  }

  #glide(): void {
    if (!this.#drawn) return;
    const before = { cameraState: this.#drawn.camera };
    const now = { cameraState: this.getCamera().getState() };
    const [left, right] = [
      { x: 0, y: 0.5 },
      { x: 1, y: 0.5 },
    ];
    const oldLeft = this.framedGraphToViewport(left, before);
    const oldRight = this.framedGraphToViewport(right, before);
    const newLeft = this.framedGraphToViewport(left, now);
    const newRight = this.framedGraphToViewport(right, now);
    const scale = (newRight.x - newLeft.x) / (oldRight.x - oldLeft.x);
    const x = newLeft.x - scale * oldLeft.x;
    const y = newLeft.y - scale * oldLeft.y;
    this.#transformLayers(`translate(${x}px, ${y}px) scale(${scale})`);
    this.#onGlide?.();
  }

  /** Without a graphics card each layer costs at each frame: those that show nothing are left out. */
  #readyLayers(): void {
    for (const [layer, canvas] of Object.entries(this.getCanvases())) {
      if (layer === 'edgeLabels') canvas.style.visibility = 'hidden';
      else if (layer === pointerLayer) canvas.style.opacity = '0';
      else canvas.style.willChange = 'transform';
      canvas.style.transformOrigin = '0 0';
    }
  }

  #transformLayers(transform: string): void {
    for (const [layer, canvas] of Object.entries(this.getCanvases())) {
      if (layer !== pointerLayer) canvas.style.transform = transform;
    }
  }
}

function isSame(a: CameraState, b: CameraState): boolean {
  return a.x === b.x && a.y === b.y && a.ratio === b.ratio;
}
