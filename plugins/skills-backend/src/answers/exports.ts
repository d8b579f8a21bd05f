import type { Readable } from 'stream';
import {
  type BilingualText,
  perimeterLabels,
  type ProjectRole,
  type Skill,
  textIn,
} from '@cloud-pi-native/plugin-portal-common';
import {
  type ExportCell,
  odsMimeType,
  textCell,
  writeCsvSheet,
  writeOdsWorkbook,
} from '@cloud-pi-native/plugin-portal-node';
import {
  type AssessmentState,
  assessmentStateLabels,
  type PersonSkills,
  type TeamMatrix,
} from '@cloud-pi-native/plugin-skills-common';

export type ExportLanguage = 'fr' | 'en';

/** A file on its way out, made while it is read. */
export interface ExportedFile {
  contentType: string;
  fileName: string;
  body: Readable;
}

const csvType = 'text/csv; charset=utf-8';

const roleLabels: Record<ProjectRole, BilingualText> = {
  admin: { fr: 'Administrateur', en: 'Administrator' },
  devops: { fr: 'DevOps', en: 'DevOps' },
  developer: { fr: 'Développeur', en: 'Developer' },
  readonly: { fr: 'Lecture seule', en: 'Read only' },
  security: { fr: 'Sécurité', en: 'Security' },
};

/**
 * The matrix as a table: one line a person whose levels the reader sees, one column a skill; then the expected levels
 * and, where the reader may see them, how many reach them.
 *
 * @param day - `YYYY-MM-DD`
 */
export function exportMatrix(
  format: 'csv' | 'ods',
  matrix: TeamMatrix,
  skills: readonly Skill[],
  language: ExportLanguage,
  day: string,
): ExportedFile {
  const words = (fr: string, en: string) => textIn({ fr, en }, language);
  const titleOf = titlesIn(skills, language);
  const sheet = {
    name: words('Compétences', 'Skills'),
    columns: [
      { heading: words('Personne', 'Person'), width: 30 },
      { heading: words('Rôle', 'Role'), width: 16 },
      { heading: words('Périmètre', 'Perimeter'), width: 22 },
      ...matrix.skills.map(({ skill }) => ({
        heading: titleOf(skill),
        width: 16,
      })),
    ],
    rows: rowsOf(),
  };
  return {
    contentType: format === 'csv' ? csvType : odsMimeType,
    fileName: `${words('competences', 'skills')}-${
      matrix.team.name
    }-${day}.${format}`,
    body:
      format === 'csv'
        ? writeCsvSheet(sheet, language)
        : writeOdsWorkbook([sheet]),
  };

  function* rowsOf(): Generator<ExportCell[]> {
    for (const { userRef, role, perimeter, cells } of matrix.rows) {
      yield [
        textCell(nameOf(userRef)),
        textCell(role && textIn(roleLabels[role], language)),
        textCell(textIn(perimeterLabels[perimeter], language)),
        ...cells.map(({ level }) => numberCell(level)),
      ];
    }
    yield lineOf(
      words('Niveau attendu', 'Expected level'),
      matrix.skills.map(({ target }) => target),
    );
    const { figures } = matrix;
    if (!figures) return;
    yield lineOf(
      words('Personnes au niveau attendu', 'People at the expected level'),
      figures.coverage.map(({ declared }) => declared),
    );
    yield lineOf(
      words('Dont validées', 'Of them, validated'),
      figures.coverage.map(({ validated }) => validated),
    );
  }
}

/** The levels of a person as a table: one line a skill. */
export function exportPerson(
  person: Omit<PersonSkills, 'actions'>,
  skills: readonly Skill[],
  language: ExportLanguage,
  day: string,
): ExportedFile {
  const words = (fr: string, en: string) => textIn({ fr, en }, language);
  const titleOf = titlesIn(skills, language);
  const sheet = {
    columns: [
      { heading: words('Compétence', 'Skill'), width: 30 },
      { heading: words('Niveau attendu', 'Expected level'), width: 14 },
      { heading: words('Niveau', 'Level'), width: 14 },
      { heading: words('Niveau validé', 'Validated level'), width: 14 },
      { heading: words('État', 'State'), width: 18 },
      { heading: words('Valide jusqu’au', 'Valid until'), width: 14 },
      { heading: words('Commentaire', 'Comment'), width: 40 },
      { heading: words('Preuves', 'Proofs'), width: 40 },
    ],
    rows: person.positions.map(
      ({ skill, target, status, claim, proofs }): ExportCell[] => [
        textCell(titleOf(skill)),
        numberCell(target),
        numberCell(status.level),
        numberCell(status.validatedLevel),
        textCell(stateText(status.state, language)),
        status.expiresOn === undefined
          ? { kind: 'empty' }
          : { kind: 'day', day: status.expiresOn },
        textCell(claim?.comment),
        textCell(proofs.map(({ title }) => textIn(title, language)).join('\n')),
      ],
    ),
  };
  return {
    contentType: csvType,
    fileName: `${words('mes-competences', 'my-skills')}-${day}.csv`,
    body: writeCsvSheet(sheet, language),
  };
}

function titlesIn(
  skills: readonly Skill[],
  language: ExportLanguage,
): (ref: string) => string {
  const titles = new Map(
    skills.map(({ ref, title, presentation }) => [
      ref,
      textIn({ fr: title, en: presentation.english.title }, language),
    ]),
  );
  return ref => titles.get(ref) ?? ref;
}

function stateText(
  state: AssessmentState | undefined,
  language: ExportLanguage,
): string | undefined {
  return state && textIn(assessmentStateLabels[state], language);
}

function lineOf(heading: string, numbers: readonly number[]): ExportCell[] {
  return [
    textCell(heading),
    textCell(undefined),
    textCell(undefined),
    ...numbers.map(numberCell),
  ];
}

function numberCell(number: number | undefined): ExportCell {
  return number === undefined ? { kind: 'empty' } : { kind: 'number', number };
}

function nameOf(userRef: string): string {
  return userRef.slice(userRef.indexOf('/') + 1);
}
