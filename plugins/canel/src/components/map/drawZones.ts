import type { MapTheme } from './mapTheme';
import type { ZoneArea, ZoneLink } from './zoneAreas';

/** Room left around the applications of a zone, as a share of its radius. */
const margin = 1.08;
/** Least radius in pixels, for a zone of a few applications. */
const leastRadius = 14;
/** Width in pixels of the line between the two zones that have most links. */
const widest = 14;

/** Draws the ground of each zone, a disc that holds its applications, and the links between zones. */
export function drawZones(
  canvas: HTMLCanvasElement | undefined,
  zones: { areas: readonly ZoneArea[]; links: readonly ZoneLink[] },
  look: { theme: MapTheme; hasLinks: boolean },
  project: (place: { x: number; y: number }) => { x: number; y: number },
): void {
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return;
  const { areas, links } = zones;
  const { theme, hasLinks } = look;
  context.clearRect(0, 0, canvas.width, canvas.height);
  if (hasLinks) {
    const most = Math.max(1, ...links.map(({ count }) => count));
    context.strokeStyle = theme.edgeFar;
    for (const { source, target, count } of links) {
      const from = project(source.centre);
      const to = project(target.centre);
      context.lineWidth = Math.max(1, (count / most) * widest);
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
    }
  }
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
