import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type DependencyList,
} from 'react';

/**
 * What a screen knows of something it loads. During a reload the last value is kept, so that the screen does not blink.
 *
 * @public
 */
export interface Load<Value> {
  status: 'loading' | 'ready' | 'failed';
  value?: Value;
  error?: Error;
  /** Loads again, for a « Try again » button or after a change. */
  reload(): void;
}

/**
 * Loads a value when the screen appears and when `dependencies` change. An answer that comes after a newer question
 * is dropped, and `signal` aborts it.
 *
 * @public
 */
export function useLoad<Value>(
  load: (signal: AbortSignal) => Promise<Value>,
  dependencies: DependencyList,
): Load<Value> {
  const [state, setState] = useState<Omit<Load<Value>, 'reload'>>({
    status: 'loading',
  });
  const [round, setRound] = useState(0);
  const loadRef = useRef(load);
  loadRef.current = load;

  useEffect(() => {
    const controller = new AbortController();
    setState(({ value }) => ({ status: 'loading', value }));
    loadRef.current(controller.signal).then(
      value => {
        if (!controller.signal.aborted) setState({ status: 'ready', value });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const cause = error instanceof Error ? error : new Error(String(error));
        setState(({ value }) => ({ status: 'failed', value, error: cause }));
      },
    );
    return () => controller.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the caller says when to load again
  }, [...dependencies, round]);

  const reload = useCallback(() => setRound(value => value + 1), []);
  return { ...state, reload };
}
