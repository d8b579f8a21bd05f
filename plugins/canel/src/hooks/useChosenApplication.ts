import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

const parameter = 'application';

/** The application that a view is about, in the address by its name, so that the other views of one know it. */
export function useChosenApplication(): [
  string | undefined,
  (name: string | undefined) => void,
] {
  const [parameters, setParameters] = useSearchParams();
  const choose = useCallback(
    (name: string | undefined) =>
      setParameters(current => {
        const next = new URLSearchParams(current);
        if (name) next.set(parameter, name);
        else next.delete(parameter);
        return next;
      }),
    [setParameters],
  );
  return [parameters.get(parameter) ?? undefined, choose];
}
