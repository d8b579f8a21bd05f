import type { CheckResult } from '@cloud-pi-native/plugin-conformity-common';
import type { DossierBlock } from '../DossierBlock';
import type { DossierFacts } from '../DossierFacts';
import type { DossierText } from '../DossierText';
import { outcomeWords } from '../words';

/** What each automatic check found, with files and lines. */
export function scanBlocks(
  { conformity }: DossierFacts,
  text: DossierText,
): DossierBlock[] {
  const results = new Map<string, CheckResult>();
  for (const { evidence } of conformity.positions) {
    for (const { result } of evidence) results.set(result.check, result);
  }
  const rows = [...results.values()]
    .sort((one, other) => (one.check < other.check ? -1 : 1))
    .map(({ check, outcome, findings }) => [
      check,
      text.in(outcomeWords[outcome]),
      findings
        .map(({ message, repository, path, line }) =>
          [
            [repository, path, line]
              .filter(part => part !== undefined)
              .join(':'),
            text.in(message),
          ]
            .filter(part => part)
            .join(' – '),
        )
        .join('\n'),
    ]);
  return [
    text.heading(2, 'scans'),
    text.table('scans', ['check', 'outcome', 'findings'], rows, 'noScan'),
  ];
}
