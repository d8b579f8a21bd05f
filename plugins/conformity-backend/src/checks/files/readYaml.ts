import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  parseAllDocuments,
  visit,
  type Document,
  type ParsedNode,
} from 'yaml';

/** A file bigger than this is not a manifest that people write. In characters. */
const maximumLength = 1_000_000;

/** More than this many aliases are a trap rather than a convenience: each may copy what the others copied. */
const maximumAliases = 500;

/** A YAML document and where its values stand in its file. */
export interface YamlDocument {
  /** The document in plain values. */
  value: unknown;
  /** Line of a value, from 1; of the nearest value that holds it when it is not there. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Why a file cannot be read, and where. */
export interface YamlProblem {
  message: BilingualText;
  /** From 1. */
  line?: number;
}

/** What a YAML file says, or why it cannot be read. Never throws. */
export function readYaml(
  text: string,
): { documents: YamlDocument[] } | { problem: YamlProblem } {
  if (text.length > maximumLength) {
    return {
      problem: {
        message: {
          fr: 'Fichier trop long pour être lu (plus d’un million de caractères)',
          en: 'File too long to be read (over a million characters)',
        },
      },
    };
  }
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, {
    lineCounter: lines,
    // Anchors that merge are common in CI files.
    merge: true,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const documents: YamlDocument[] = [];
  // An empty stream is not a list.
  for (const document of Array.isArray(parsed) ? parsed : []) {
    const [error] = document.errors;
    if (error) {
      const reason = error.message.split('\n')[0];
      return {
        problem: {
          message: {
            fr: `YAML mal formé : ${reason}`,
            en: `Malformed YAML: ${reason}`,
          },
          line: lines.linePos(error.pos[0]).line,
        },
      };
    }
    const read = valueOf(document);
    if ('problem' in read) return read;
    documents.push({
      value: read.value,
      lineOf: path => lineOf(document, lines, path),
    });
  }
  return { documents };
}

function valueOf(
  document: Document.Parsed,
): { value: unknown } | { problem: YamlProblem } {
  let aliases = 0;
  visit(document, {
    Alias() {
      aliases += 1;
      return aliases > maximumAliases ? visit.BREAK : undefined;
    },
  });
  try {
    if (aliases > maximumAliases) throw new ReferenceError('aliases');
    const value: unknown = document.toJS({ maxAliasCount: maximumAliases });
    // An alias of its own ancestor gives a value without end.
    JSON.stringify(value);
    return { value };
  } catch {
    return {
      problem: {
        message: {
          fr: 'Ancres YAML circulaires ou trop nombreuses',
          en: 'YAML anchors that are circular or too many',
        },
      },
    };
  }
}

function lineOf(
  document: Document<ParsedNode>,
  lines: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let length = path.length; length >= 0; length--) {
    const start = startOf(document, path.slice(0, length));
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

/** Where the value at a path begins, or its key when it has one: people look for the key. */
function startOf(
  document: Document<ParsedNode>,
  path: readonly (string | number)[],
): number | undefined {
  const last = path.at(-1);
  const parent = document.getIn(path.slice(0, -1), true);
  if (typeof last === 'string' && isMap(parent)) {
    const pair = parent.items.find(
      ({ key }) => isScalar(key) && key.value === last,
    );
    if (pair && isScalar(pair.key)) return pair.key.range?.[0];
    return undefined;
  }
  const node =
    path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
