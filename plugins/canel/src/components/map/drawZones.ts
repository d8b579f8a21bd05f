import type { MapTheme } from './mapTheme';
import type { ZoneArea } from './zoneAreas';

/** Room left around the applications of a zone, as a share of its radius. */
const margin = 1.15;
/** Least radius in pixels, for a zone of a few applications at the same place. */
const leastRadius = 14;

/** Draws the ground of each zone: a disc that holds most of its applications. */
export function drawZones(
  canvas: HTMLCanvasElement | undefined,
  areas: readonly ZoneArea[],
  theme: MapTheme,
  project: (place: { x: number; y: number }) => { x: number; y: number },
): void {
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return;
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = theme.zone;
  context.strokeStyle = theme.zoneBorder;
  context.lineWidth = 1;
  for (const { centre, radius } of areas) {
    const { x, y } = project(centre);
    const edge = project({ x: centre.x + radius * margin, y: centre.y });
    context.beginPath();
    context.arc(x, y, Math.max(leastRadius, edge.x - x), 0, Math.PI * 2);
    context.fill();
    context.stroke();
  }
}
