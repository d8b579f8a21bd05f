import MarkdownIt from 'markdown-it';
import { readMark, type Mark } from './Mark';
import { PageError, type Step } from './Step';

/** A code block as it stands in the page. */
interface Fence {
  language: string;
  content: string;
  line: number;
}

/**
 * The steps of a page, in the order of its text.
 *
 * @throws PageError when a mark is not followed by its code block, or says something unknown
 */
export function readPage(markdown: string): Step[] {
  const steps: Step[] = [];
  let pending: Mark | undefined;
  for (const token of new MarkdownIt({ html: true }).parse(markdown, {})) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (pending && token.type !== 'fence') {
      throw new PageError(pending.line, 'no code block follows this mark');
    }
    if (token.type === 'fence') {
      const [language = ''] = token.info.trim().split(/\s+/);
      const fence = { language, content: token.content, line };
      steps.push(pending ? markedStep(pending, fence) : unmarkedStep(fence));
      pending = undefined;
    } else if (token.type === 'html_block') {
      const mark = readMark(token.content, line);
      if (mark?.subject === 'bloc') pending = mark;
      else if (mark) steps.push(standaloneStep(mark));
    }
  }
  if (pending) {
    throw new PageError(pending.line, 'no code block follows this mark');
  }
  return steps;
}

function unmarkedStep({ language, content, line }: Fence): Step {
  return { kind: 'unmarked', language, content, line };
}

function standaloneStep({ subject, words, options, line }: Mark): Step {
  if (subject === 'geste') {
    const [name] = words;
    if (!name) throw new PageError(line, 'the gesture has no name');
    return { kind: 'gesture', name, options, line };
  }
  const { fichier: path, controles } = options;
  if (!path) throw new PageError(line, 'the check has no "fichier="');
  return { kind: 'check', path, checks: listOf(controles), line };
}

function markedStep(mark: Mark, fence: Fence): Step {
  const { options } = mark;
  const { content, line } = fence;
  const [word, ...others] = mark.words;
  if (others.length > 0) {
    throw new PageError(
      mark.line,
      `"${others.join(' ')}" is one word too many`,
    );
  }
  if (options.fichier && !word) {
    return {
      kind: 'file',
      path: options.fichier,
      content,
      refusedBy: listOf(options.refuse),
      line,
    };
  }
  switch (word) {
    case 'variables':
      return {
        kind: 'variables',
        names: namesExported(fence),
        kept: listOf(options.gardees),
        code: content,
        line,
      };
    case 'executer':
      return {
        kind: 'run',
        code: content,
        exitCode: Number(options.code ?? 0),
        tool: options.outil,
        line,
      };
    case 'attendu':
      return { kind: 'expected', lines: content.trimEnd().split('\n'), line };
    case 'extrait':
      if (!options.de)
        throw new PageError(mark.line, 'the excerpt has no "de="');
      return { kind: 'excerpt', path: options.de, content, line };
    case 'verifier':
      if (!options.raison) {
        throw new PageError(mark.line, 'say in "raison=" why it is not run');
      }
      return { kind: 'grammar', code: content, reason: options.raison, line };
    default:
      throw new PageError(
        mark.line,
        `the mark is none of fichier=, variables, executer, attendu, extrait, verifier`,
      );
  }
}

/** The variables of a block that holds nothing else, so that the runner can give its own values instead. */
function namesExported({ content, line }: Fence): string[] {
  return content
    .trim()
    .split('\n')
    .map((text, index) => {
      const name = /^export ([A-Z0-9_]+)=\S+$/.exec(text)?.[1];
      if (!name) {
        throw new PageError(
          line + 1 + index,
          'a block of variables holds "export NAME=value" lines only',
        );
      }
      return name;
    });
}

function listOf(text = ''): string[] {
  return text.split(',').filter(Boolean);
}
