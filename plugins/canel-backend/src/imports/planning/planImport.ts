import type {
  ImportReport,
  ImportSheetMapping,
} from '@cloud-pi-native/plugin-canel-common';
import type { ApplicationReading } from '@cloud-pi-native/plugin-canel-node';
import { yieldToOthers } from '../../yieldToOthers';
import type { Workbook } from '../reading/Workbook';
import { compareApplications } from './compareApplications';
import { compareFlows } from './compareFlows';
import { DraftBook } from './DraftBook';
import type { ImportKnowledge } from './ImportKnowledge';
import { mappedRows } from './MappedSheet';
import { readApplicationSheet } from './readApplicationSheet';
import { type DraftFlow, readFlowSheet } from './readFlowSheet';
import { readPeopleSheet } from './readPeopleSheet';

/** What a file would do: the report for the person, and the reading for the sink. */
export interface ImportPlan {
  report: Pick<
    ImportReport,
    | 'applications'
    | 'flows'
    | 'cells'
    | 'problemCount'
    | 'changeCount'
    | 'problems'
    | 'changes'
  >;
  reading: ApplicationReading;
}

/**
 * Says what a file would change, without changing anything. A file adds to what earlier files said: an empty cell, a
 * column or a row that is not there takes nothing away.
 */
export async function planImport(
  workbook: Workbook,
  mapping: readonly ImportSheetMapping[],
  knowledge: ImportKnowledge,
): Promise<ImportPlan> {
  const book = DraftBook.create(withWordsOfFiles(knowledge));
  const flows: DraftFlow[] = [];
  // Applications first: people and flows speak of them, wherever their sheets stand.
  for (const kind of ['applications', 'people', 'flows'] as const) {
    for (const [index, sheet] of workbook.sheets.entries()) {
      const sheetMapping = mapping[index];
      if (sheetMapping?.kind !== kind) continue;
      const rows = mappedRows(sheet, sheetMapping);
      const targets = sheetMapping.columns.flatMap(({ target }) =>
        target === undefined ? [] : [target],
      );
      if (kind === 'applications') {
        await readApplicationSheet(sheet, rows, targets, book);
      } else if (kind === 'people') readPeopleSheet(rows, book);
      else flows.push(...readFlowSheet(rows, book));
      await yieldToOthers();
    }
  }
  const applications = compareApplications(book.drafts, knowledge.said);
  const relations = compareFlows(flows, applications, knowledge.said);
  const { problems } = book;
  return {
    report: {
      applications: applications.counts,
      flows: relations.counts,
      cells: applications.cells,
      problemCount: problems.count,
      problems: problems.items,
      changeCount: applications.cells.added + applications.cells.changed,
      changes: applications.changes,
    },
    reading: {
      kind: 'delta',
      applications: applications.said,
      relations: relations.said,
    },
  };
}

/** The map shows the title and the owner of the source it believes first; a file knows those that files gave. */
function withWordsOfFiles({
  applications,
  said,
}: ImportKnowledge): ImportKnowledge['applications'] {
  const saidBy = new Map(said.applications.map(one => [one.ref, one]));
  return applications.map(one => {
    const { title, owner } = saidBy.get(one.ref) ?? {};
    return {
      ...one,
      ...(title !== undefined && { otherTitles: [title] }),
      ...(owner !== undefined && { owners: [...(one.owners ?? []), owner] }),
    };
  });
}
