import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';
import type { MapModel } from './MapModel';
import type { MapEvents, MapRenderer, MapView } from './MapRenderer';
import { readMapTheme } from './mapTheme';
import { useThemeMode } from './useThemeMode';

/** How the drawing of the map goes. */
export interface MapDrawing {
  renderer?: MapRenderer;
  error?: Error;
}

/** Draws a map in an element, and keeps it drawn as the view, the theme and the model change. */
export function useMapRenderer(
  container: RefObject<HTMLElement>,
  model: MapModel,
  view: MapView,
  events: MapEvents,
): MapDrawing {
  const [drawing, setDrawing] = useState<MapDrawing>({});
  const mode = useThemeMode();
  const latest = useRef({ view, events });
  useLayoutEffect(() => {
    latest.current = { view, events };
  });
  // The map outlives the render that made it: it calls the events of the last one.
  const call = useCallback(
    <Name extends keyof MapEvents>(name: Name): MapEvents[Name] =>
      ((argument: never) =>
        latest.current.events[name](argument)) as MapEvents[Name],
    [],
  );

  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    let made: MapRenderer | undefined;
    const draw = async () => {
      const { SigmaMapRenderer } = await import('./SigmaMapRenderer');
      const renderer = await SigmaMapRenderer.create({
        container: element,
        model,
        theme: readMapTheme(element),
        view: latest.current.view,
        events: {
          onSelect: call('onSelect'),
          onHover: call('onHover'),
          onOpen: call('onOpen'),
          onFrame: call('onFrame'),
          onLevel: call('onLevel'),
        },
        signal,
      });
      if (signal.aborted) {
        renderer.destroy();
        return;
      }
      made = renderer;
      setDrawing({ renderer });
    };
    draw().catch((cause: unknown) => {
      if (signal.aborted) return;
      const error = cause instanceof Error ? cause : new Error(String(cause));
      setDrawing({ error });
    });
    return () => {
      controller.abort();
      made?.destroy();
      setDrawing({});
    };
  }, [container, model, call]);

  const { renderer } = drawing;
  useEffect(() => renderer?.show(view), [renderer, view]);
  useEffect(() => {
    if (container.current) renderer?.setTheme(readMapTheme(container.current));
  }, [renderer, container, mode]);
  return drawing;
}
