/**
 * What a writer says about the code block that follows, or asks to be done at that point of the page, in an HTML
 * comment that readers do not see: `<!-- bloc: fichier=Dockerfile -->`.
 */
export interface Mark {
  /** `bloc`: about the next code block; `geste`: something the reader does on a screen; `controle`: a check of a file. */
  subject: MarkSubject;
  /** The words without a value, such as `executer`. */
  words: string[];
  options: Record<string, string>;
  /** From 1. */
  line: number;
}

export const markSubjects = ['bloc', 'geste', 'controle'] as const;
export type MarkSubject = (typeof markSubjects)[number];

const comment = /^<!--\s*([a-z]+):\s*(.*?)\s*-->$/;
const token = /([a-z-]+)=(?:"([^"]*)"|(\S+))|(\S+)/g;

/** Reads a comment; undefined when it is an ordinary one. */
export function readMark(text: string, line: number): Mark | undefined {
  const [, subject, rest] = comment.exec(text.trim()) ?? [];
  const known = markSubjects.find(each => each === subject);
  if (!known) return undefined;
  const mark: Mark = { subject: known, words: [], options: {}, line };
  for (const [, key, quoted, plain, word] of rest.matchAll(token)) {
    if (key) mark.options[key] = quoted ?? plain;
    else mark.words.push(word);
  }
  return mark;
}
