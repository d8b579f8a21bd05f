import type { Draft } from './Draft';
import { candidatesOf, type DraftBook } from './DraftBook';
import type { MappedRow } from './MappedSheet';

/** The application that a cell names. A cell that is empty, unknown or ambiguous is a problem. */
export function findApplication(
  row: MappedRow,
  target: string,
  book: DraftBook,
): Draft | undefined {
  const text = row.text(target);
  const problem = (fr: string, en: string, candidates: Draft[] = []) => {
    book.problems.add({
      ...row.place(target),
      ...(text !== undefined && { value: text }),
      problem: { fr, en },
      leftOut: 'row',
      ...candidatesOf(candidates),
    });
    return undefined;
  };
  if (text === undefined) {
    return problem(
      'Aucune application n’est nommée : donnez un nom.',
      'No application is named: give a name.',
    );
  }
  const match = book.matchText(text);
  switch (match.kind) {
    case 'found':
      return match.application;
    case 'ambiguous':
      return problem(
        'Plusieurs applications portent ce nom : donnez l’identifiant RefApp, le code PAI ou la référence de celle-ci.',
        'Several applications bear this name: give the RefApp identifier, the PAI code or the reference of this one.',
        match.candidates,
      );
    default:
      return problem(
        'Cette application n’est ni sur la carte, ni dans ce fichier : corrigez son nom, ou ajoutez-la à la feuille des applications.',
        'This application is neither on the map nor in this file: mend its name, or add it to the sheet of applications.',
      );
  }
}
