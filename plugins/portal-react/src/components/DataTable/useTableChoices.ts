import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readChoices, writeChoices } from './tableAddress';
import type { TableChoices } from './types';

/**
 * Choices of a table, kept in the address without filling the browser's history.
 *
 * @param table - the `id` of the table
 * @public
 */
export function useTableChoices(
  table: string,
): [TableChoices, (change: Partial<TableChoices>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const choices = useMemo(
    () => readChoices(parameters, table),
    [parameters, table],
  );
  const change = useCallback(
    (changed: Partial<TableChoices>) =>
      setParameters(
        current =>
          writeChoices(current, table, {
            ...readChoices(current, table),
            // A new search or filter starts at the first page again.
            page: 1,
            ...changed,
          }),
        { replace: true },
      ),
    [setParameters, table],
  );
  return [choices, change];
}
