import {
  applicationAttributes,
  fold,
} from '@cloud-pi-native/plugin-canel-common';
import type { DraftBook } from './DraftBook';
import { findApplication } from './findApplication';
import type { MappedRow } from './MappedSheet';

const roles = applicationAttributes.filter(({ group }) => group === 'people');

/** Reads the rows of a sheet of people: each adds one person to one role of one application. */
export function readPeopleSheet(
  rows: Iterable<MappedRow>,
  book: DraftBook,
): void {
  for (const row of rows) {
    const draft = findApplication(row, 'application', book);
    const role = draft && findRole(row, book);
    if (!draft || !role) continue;
    const person = row.text('person');
    if (person === undefined) {
      book.problems.add({
        ...row.place('person'),
        problem: {
          fr: 'Personne n’est nommé : donnez un nom ou une adresse.',
          en: 'Nobody is named: give a name or an address.',
        },
        leftOut: 'row',
      });
      continue;
    }
    book.name(draft);
    const earlier = draft.statements.get(role);
    const people = Array.isArray(earlier?.value) ? earlier.value : [];
    draft.statements.set(role, {
      value: [
        ...new Set([...people.filter(one => typeof one === 'string'), person]),
      ],
      place: row.place('person'),
    });
  }
}

function findRole(row: MappedRow, book: DraftBook): string | undefined {
  const text = row.text('role') ?? '';
  const word = fold(text);
  const role = roles.find(({ id, label, aliases = [] }) =>
    [id, label.fr, label.en, ...aliases].some(name => fold(name) === word),
  );
  if (role) return role.id;
  const list = (language: 'fr' | 'en') =>
    roles.map(({ label }) => label[language]).join(', ');
  book.problems.add({
    ...row.place('role'),
    ...(text && { value: text }),
    problem: {
      fr: `Ce rôle n’est pas connu : choisissez parmi ${list('fr')}.`,
      en: `This role is not known: choose among ${list('en')}.`,
    },
    leftOut: 'row',
  });
  return undefined;
}
