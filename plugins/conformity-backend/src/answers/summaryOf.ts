import {
  compareMissed,
  type Derogation,
  type DerogationInPortfolio,
  derogationReminderDays,
  type DerogationState,
  derogationStateOn,
  lastDayOf,
  type MissedRequirement,
  type PortfolioSummary,
  positionStates,
  stateLetters,
} from '@cloud-pi-native/plugin-conformity-common';
import { daysBetween } from '@cloud-pi-native/plugin-portal-common';
import type { SeenList } from '../access/SeenApplications';
import type { PortfolioTable } from '../table/ConformityTable';
import { filterPortfolio, type PortfolioFilter } from './filterPortfolio';

/** The portfolio in figures, as somebody sees it. */
export function summaryOf(
  table: PortfolioTable,
  seen: SeenList,
  filter: PortfolioFilter,
  derogations: readonly Derogation[],
): PortfolioSummary {
  const { day } = table;
  const kept = filterPortfolio(seen, filter);
  const rows = kept.map(({ ref }) => table.rowOf(ref));
  const keptRefs = new Set(kept.map(({ ref }) => ref));
  const ofFilter = derogations.filter(one => keptRefs.has(one.application));
  const [soon] = derogationReminderDays;
  return {
    applications: kept.length,
    ready: rows.filter(({ isReady }) => isReady).length,
    silent: rows.filter(({ isSilent }) => isSilent).length,
    missed: table.requirements.items
      .map(({ key, level }, index) => ({
        requirement: key,
        level,
        counts: countsOf(rows.map(({ states }) => states[index])),
      }))
      .sort(compareMissed),
    ending: derogationsInPortfolio(seen, ofFilter, ['granted'], day)
      .filter(one => daysBetween(day, lastDayOf(one)) <= soon)
      .sort((a, b) => lastDayOf(a).localeCompare(lastDayOf(b))),
    waiting: derogationsInPortfolio(seen, ofFilter, ['asked'], day),
  };
}

/** The derogations in some states, of the applications that somebody sees, the oldest first. */
export function derogationsInPortfolio(
  { byRef }: SeenList,
  derogations: readonly Derogation[],
  states: readonly DerogationState[],
  day: string,
): DerogationInPortfolio[] {
  return derogations.flatMap(derogation => {
    const application = byRef.get(derogation.application);
    return application && states.includes(derogationStateOn(derogation, day))
      ? [{ ...derogation, applicationTitle: application.title }]
      : [];
  });
}

function countsOf(letters: readonly string[]): MissedRequirement['counts'] {
  const counts: Record<string, number> = {};
  for (const letter of letters) counts[letter] = (counts[letter] ?? 0) + 1;
  return Object.fromEntries(
    positionStates.map(state => [state, counts[stateLetters[state]] ?? 0]),
  ) as MissedRequirement['counts'];
}
