import { Readable } from 'stream';
import type { TableInput } from './ExportTable';

/** The applications as the API gives them, with the chosen attributes only: for programs, so in no language. */
export function writeJson(input: TableInput): Readable {
  return Readable.from(partsOf(input), { objectMode: false });
}

function* partsOf({ applications, at, columns }: TableInput) {
  const chosen = new Set(columns);
  yield `{"at":${JSON.stringify(at)},"applications":[`;
  let separator = '\n';
  for (const application of applications) {
    const values = Object.fromEntries(
      Object.entries(application.values).filter(([id]) => chosen.has(id)),
    );
    yield separator + JSON.stringify({ ...application, values });
    separator = ',\n';
  }
  yield '\n]}\n';
}
