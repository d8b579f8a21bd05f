import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import { type Box, overlaps } from './Box';
import type { MapTheme } from './mapTheme';

const font = '500 12px Marianne, arial, sans-serif';
const strongFont = '700 13px Marianne, arial, sans-serif';
const longest = 42;

/** Height in pixels of a name, and the room that it leaves around itself. */
const lineHeight = 16;

/** Writes names of which none covers another; begun again with each picture. */
export interface LabelDrawer {
  draw: NodeLabelDrawingFunction;
  begin(): void;
}

/** Writes the names of nodes with a halo of the ground, so that they are read over lines; the first ones have the room. */
export function createLabelDrawer(theme: MapTheme): LabelDrawer {
  let taken: Box[] = [];
  return {
    begin() {
      taken = [];
    },
    draw(context, { label, x, y, size }) {
      if (!label) return;
      context.font = font;
      const text = shorten(label);
      const left = x + size + 7;
      const box: Box = {
        left,
        top: y - lineHeight / 2,
        right: left + context.measureText(text).width,
        bottom: y + lineHeight / 2,
      };
      if (taken.some(other => overlaps(box, other))) return;
      taken.push(box);
      write(context, theme, text, left, y + 4);
    },
  };
}

/** Rings the node under the pointer or selected, and writes its whole name. */
export function createHoverDrawer(theme: MapTheme): NodeLabelDrawingFunction {
  return (context, { label, x, y, size }) => {
    context.beginPath();
    context.arc(x, y, size + 5, 0, Math.PI * 2);
    context.lineWidth = 3;
    context.strokeStyle = theme.selected;
    context.stroke();
    if (!label) return;
    context.font = strongFont;
    write(context, theme, label, x + size + 7, y + 4);
  };
}

function write(
  context: CanvasRenderingContext2D,
  theme: MapTheme,
  text: string,
  x: number,
  y: number,
) {
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = theme.ground;
  context.strokeText(text, x, y);
  context.fillStyle = theme.label;
  context.fillText(text, x, y);
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
