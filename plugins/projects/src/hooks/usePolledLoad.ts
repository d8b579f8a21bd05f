import { useEffect, useRef, type DependencyList } from 'react';
import { useLoad, type Load } from '@cloud-pi-native/plugin-portal-react';

/** Time between two looks at something that moves, in milliseconds. */
const interval = 1500;

/** Loads a value and loads it again as long as it moves. */
export function usePolledLoad<Value>(
  load: (signal: AbortSignal) => Promise<Value>,
  dependencies: DependencyList,
  isMoving: (value: Value | undefined) => boolean,
): Load<Value> {
  const loaded = useLoad(load, dependencies);
  const { status, value, reload } = loaded;
  const isMovingRef = useRef(isMoving);
  isMovingRef.current = isMoving;
  useEffect(() => {
    if (status === 'loading' || !isMovingRef.current(value)) return undefined;
    const timer = setTimeout(reload, interval);
    return () => clearTimeout(timer);
  }, [status, value, reload]);
  return loaded;
}
