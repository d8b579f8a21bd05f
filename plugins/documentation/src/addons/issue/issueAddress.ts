/** What a reader reports. */
export interface IssueDraft {
  title: string;
  body: string;
}

/** A passage is there to find the place again; an address has no room for more. */
const longestPassage = 800;

/** The lines of a text as a quotation in Markdown, cut where it is long. */
export function quoteOf(passage: string): string {
  const text = passage.trim();
  const cut =
    text.length > longestPassage ? `${text.slice(0, longestPassage)}…` : text;
  return cut
    .split('\n')
    .map(line => `> ${line.trim()}`)
    .join('\n');
}

/**
 * The address that opens a report. `undefined` when the template is no address of http, https or mailto.
 *
 * @param template - with `{title}` and `{body}`: `https://forge.exemple.gouv.fr/-/issues/new?issue[title]={title}`
 */
export function issueAddress(
  template: string,
  { title, body }: IssueDraft,
): string | undefined {
  if (!/^(https?|mailto):/i.test(template)) return undefined;
  const values: Record<string, string> = { title, body };
  return template.replace(/\{(title|body)\}/g, (_, name: string) =>
    encodeURIComponent(values[name]),
  );
}
