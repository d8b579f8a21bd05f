import {
  attributeById,
  type AttributeValue,
  type ImportProblem,
} from '@cloud-pi-native/plugin-canel-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import { yieldToOthers } from '../../yieldToOthers';
import type { Sheet } from '../reading/Workbook';
import { createDraft, type Draft, zonePath, zoneText } from './Draft';
import { candidatesOf, type DraftBook } from './DraftBook';
import { type MappedRow, readCell } from './MappedSheet';

/** Reads the rows of a sheet of applications into drafts. */
export async function readApplicationSheet(
  sheet: Sheet,
  rows: Iterable<MappedRow>,
  targets: readonly string[],
  book: DraftBook,
): Promise<void> {
  const attributes = targets.filter(id => attributeById(id));
  for (const row of rows) {
    if (row.number % 100 === 0) await yieldToOthers();
    const draft = draftOf(sheet, row, book);
    if (!draft) continue;
    if (draft.sheets.has(sheet.name)) {
      book.problems.add({
        sheet: sheet.name,
        row: row.number,
        value: draft.title,
        problem: {
          fr: 'Cette feuille décrit déjà cette application plus haut : gardez une seule ligne.',
          en: 'This sheet describes this application further up already: keep one row.',
        },
        leftOut: 'row',
      });
      continue;
    }
    draft.sheets.add(sheet.name);
    book.name(draft);
    for (const id of ['title', 'owner', 'zone']) {
      const text = row.text(id);
      if (text === undefined) continue;
      state(
        draft,
        id,
        id === 'zone' ? zoneText(zonePath(text)) : text,
        row,
        book,
      );
    }
    for (const id of attributes) stateAttribute(draft, id, row, book);
  }
}

/** The draft of the application of a row; a row that names none is a problem. */
function draftOf(
  sheet: Sheet,
  row: MappedRow,
  book: DraftBook,
): Draft | undefined {
  const clues = {
    ref: row.text('ref'),
    refAppId: row.text('refAppId'),
    pai: row.text('pai'),
    title: row.text('title'),
    owner: row.text('owner'),
  };
  const match = book.match(clues);
  const problem = (
    text: BilingualText,
    leftOut: ImportProblem['leftOut'],
    candidates: Draft[] = [],
  ) =>
    book.problems.add({
      sheet: sheet.name,
      row: row.number,
      ...(clues.title !== undefined && {
        column: row.place('title').column,
        value: clues.title,
      }),
      problem: text,
      leftOut,
      ...candidatesOf(candidates),
    });
  if (match.kind === 'found') return match.application;
  if (match.kind === 'ambiguous') {
    problem(
      {
        fr: 'Plusieurs applications répondent à cette ligne : donnez son identifiant RefApp, son code PAI ou son responsable.',
        en: 'Several applications answer to this row: give its RefApp identifier, its PAI code or its owner.',
      },
      'row',
      match.candidates,
    );
    return undefined;
  }
  if (clues.title === undefined) {
    problem(
      {
        fr: 'Aucune application n’est nommée : donnez un nom.',
        en: 'No application is named: give a name.',
      },
      'row',
    );
    return undefined;
  }
  if (match.homonyms.length > 0) {
    problem(
      {
        fr: 'Une autre application porte ce nom, avec un autre responsable : celle-ci sera ajoutée à côté d’elle. Si c’est la même, reprenez son identifiant.',
        en: 'Another application bears this name, with another owner: this one will be added beside it. If it is the same, give its identifier.',
      },
      'nothing',
      match.homonyms,
    );
  }
  const { title, owner, refAppId, pai } = clues;
  const owners = owner === undefined ? [] : [owner];
  return book.add(createDraft({ title, owners, refAppId, pai }, true));
}

function stateAttribute(
  draft: Draft,
  id: string,
  row: MappedRow,
  book: DraftBook,
): void {
  const definition = attributeById(id);
  const reading = definition && readCell(definition, row.cell(id));
  if (!reading) return;
  if ('value' in reading) state(draft, id, reading.value, row, book);
  else {
    book.problems.add({
      ...row.place(id),
      value: String(row.cell(id)),
      problem: reading.problem,
      leftOut: 'cell',
    });
  }
}

function state(
  draft: Draft,
  id: string,
  value: AttributeValue,
  row: MappedRow,
  book: DraftBook,
): void {
  const earlier = draft.statements.get(id);
  if (earlier && JSON.stringify(earlier.value) !== JSON.stringify(value)) {
    const { sheet, row: line } = earlier.place;
    book.problems.add({
      ...row.place(id),
      value: String(row.cell(id)),
      problem: {
        fr: `La feuille « ${sheet} », ligne ${line}, dit autre chose : gardez une seule valeur.`,
        en: `The sheet “${sheet}”, row ${line}, says something else: keep one value.`,
      },
      leftOut: 'cell',
    });
    return;
  }
  draft.statements.set(id, { value, place: row.place(id) });
}
