import { createHash } from 'crypto';
import {
  type AttributeValue,
  type Flow,
  flowFields,
  flowNatures,
  fold,
} from '@cloud-pi-native/plugin-canel-common';
import type { Draft } from './Draft';
import type { DraftBook } from './DraftBook';
import { findApplication } from './findApplication';
import { type MappedRow, readCell } from './MappedSheet';

/** A flow that a file brings, between applications of the map or of the file. */
export interface DraftFlow {
  source: Draft;
  target: Draft;
  flow: Omit<Flow, 'source' | 'target'>;
}

/** Reads the rows of a sheet of flows. A flow given twice is one flow. */
export function readFlowSheet(
  rows: Iterable<MappedRow>,
  book: DraftBook,
): DraftFlow[] {
  const flows: DraftFlow[] = [];
  for (const row of rows) {
    const source = findApplication(row, 'source', book);
    const target = findApplication(row, 'target', book);
    if (source && target) {
      flows.push({ source, target, flow: readFlow(row, book) });
    }
  }
  return flows;
}

/**
 * What makes a flow the same one from a file to the next: its ends, its nature, its protocol, its port and its data.
 * The rest of it may change.
 */
export function flowKey(
  sourceRef: string,
  targetRef: string,
  { nature, protocol, port, data }: Omit<Flow, 'source' | 'target'>,
): string {
  const words = [protocol, port, data].map(word => fold(String(word ?? '')));
  return createHash('sha256')
    .update(JSON.stringify([sourceRef, targetRef, nature, ...words]))
    .digest('hex')
    .slice(0, 32);
}

function readFlow(row: MappedRow, book: DraftBook): DraftFlow['flow'] {
  const values = new Map<string, AttributeValue>();
  for (const definition of flowFields) {
    const { id } = definition;
    const reading = readCell(definition, row.cell(id));
    if (!reading) continue;
    if ('value' in reading) values.set(id, reading.value);
    else {
      book.problems.add({
        ...row.place(id),
        value: String(row.cell(id)),
        problem: reading.problem,
        leftOut: 'cell',
      });
    }
  }
  const text = (id: string) => {
    const value = values.get(id);
    return typeof value === 'string' ? value : undefined;
  };
  const port = values.get('port');
  const encrypted = values.get('encrypted');
  return present({
    // Most flows of a portfolio carry data, and a file that says no more means that.
    nature: flowNatures.find(one => one === text('nature')) ?? 'data',
    protocol: text('protocol'),
    port: typeof port === 'number' ? port : undefined,
    frequency: text('frequency'),
    data: text('data'),
    sensitivity: (['NP', 'DR'] as const).find(
      one => one === text('sensitivity'),
    ),
    encrypted: typeof encrypted === 'boolean' ? encrypted : undefined,
    exposure: (['internet', 'intranet', 'rie'] as const).find(
      one => one === text('exposure'),
    ),
  });
}

/** Without the keys that say nothing: what is stored and read back is the same. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined),
  ) as T;
}
