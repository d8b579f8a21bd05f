import { useEffect, type DependencyList } from 'react';
import { useLoad, type Load } from './useLoad';

/**
 * Loads a value, and again some time after each answer. A page that nobody looks at asks nothing, and asks at once when
 * it is seen again. A look that fails leaves the last value, and is tried again.
 *
 * @public
 */
export function usePolledLoad<Value>(
  load: (signal: AbortSignal) => Promise<Value>,
  dependencies: DependencyList,
  /** Milliseconds until the next look, after this value; `undefined` stops. */
  waitAfter: (value: Value | undefined) => number | undefined,
): Load<Value> {
  const loaded = useLoad(load, dependencies);
  const { status, value, reload } = loaded;
  const wait = status === 'loading' ? undefined : waitAfter(value);
  useEffect(() => {
    if (wait === undefined) return undefined;
    const look = () => {
      if (document.visibilityState === 'visible') reload();
    };
    const timer = setInterval(look, wait);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [wait, reload]);
  return loaded;
}
