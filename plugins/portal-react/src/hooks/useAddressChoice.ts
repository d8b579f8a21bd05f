import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** A choice among a few, kept in the address; the first one is meant when the address says nothing. @public */
export function useAddressChoice<Value extends string>(
  parameter: string,
  values: readonly [Value, ...Value[]],
): [Value, (value: Value) => void] {
  const [parameters, setParameters] = useSearchParams();
  const given = parameters.get(parameter);
  const choose = useCallback(
    (value: Value) =>
      setParameters(
        current => {
          const next = new URLSearchParams(current);
          if (value === values[0]) next.delete(parameter);
          else next.set(parameter, value);
          return next;
        },
        { replace: true },
      ),
    [setParameters, parameter, values],
  );
  return [values.find(value => value === given) ?? values[0], choose];
}
