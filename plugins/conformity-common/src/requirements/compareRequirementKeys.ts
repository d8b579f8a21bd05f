import { requirementFamilies } from './families';

/**
 * Puts keys in the order of the CCT: by family, then by number, a key of ours (`bis`) after the one that it doubles.
 *
 * @public
 */
export function compareRequirementKeys(one: string, other: string): number {
  const [family, number, suffix] = rankOf(one);
  const [otherFamily, otherNumber, otherSuffix] = rankOf(other);
  return family - otherFamily || number - otherNumber || suffix - otherSuffix;
}

function rankOf(key: string): [number, number, number] {
  const [, family, number] = key.split('-');
  return [
    requirementFamilies.findIndex(one => one === family),
    parseInt(number, 10),
    key.endsWith('bis') ? 1 : 0,
  ];
}
