import { useCallback } from 'react';
import { useRequirementText } from './useRequirementText';
import { useBook } from './WithBook';

/** Names a requirement by its key and its title: `EXI-ARCH-18 · Images rootless minimales`. */
export function useRequirementTitle(): (key: string) => string {
  const book = useBook();
  const textOf = useRequirementText();
  return useCallback(
    key => {
      const requirement = book.findRequirement(key);
      return requirement ? `${key} · ${textOf(requirement).title}` : key;
    },
    [book, textOf],
  );
}
