import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { ImpactAnswer, ImpactHit } from '../applications';
import { edgeKinds, nodeKinds } from '../model';
import type { ImpactColumns } from './ImpactColumns';

/** One of the two ends of an impact. */
interface End {
  title: string;
  /** Hours. */
  dima?: number;
}

/**
 * The hits of an impact one by one, with what each means in words.
 *
 * @throws RangeError when a column is shorter than another: the answer is damaged
 * @public
 */
export function readImpact(columns: ImpactColumns): ImpactAnswer {
  const { ref, title, direction, applications, hidden } = columns;
  const { refs, titles, kinds, edges } = columns.hits;
  const depths = columns.hits.counts.flatMap((count, place) =>
    Array<number>(count).fill(place + 1),
  );
  let via = 0;
  const hits = refs.map((hitRef, place): ImpactHit => {
    via += columns.hits.via[place];
    const kind = nodeKinds[kinds[place]];
    const edge = edgeKinds[edges[place]];
    const depth = depths[place];
    if (!kind || !edge || !depth || !(via < place)) {
      throw new RangeError(`Hit ${place} of the impact of ${ref} is damaged.`);
    }
    return {
      ...(hitRef && { ref: hitRef, title: titles[place] }),
      kind,
      depth,
      via,
      edge,
      consequences: [],
    };
  });
  const start: End = { title, dima: columns.dima };
  /** Who falls, then who takes it along. */
  const endsOf = (place: number, dima?: number): [End, End] => {
    const hit = { title: titles[place], dima };
    return direction === 'down' ? [hit, start] : [start, hit];
  };
  columns.downtimes.hits.forEach((place, at) => {
    const ends = endsOf(place, columns.downtimes.dimas[at]);
    hits[place].consequences.push(downtimeText(...ends));
  });
  for (const place of columns.accreditations) {
    hits[place].consequences.push(accreditationText(...endsOf(place)));
  }
  return { ref, title, direction, hits, applications, hidden };
}

function downtimeText(falls: End, cause: End): BilingualText {
  return {
    fr: `La DIMA de ${falls.dima} h de ${falls.title} ne peut être tenue : ${cause.title} peut rester arrêtée ${cause.dima} h.`,
    en: `The maximum downtime of ${falls.dima} h of ${falls.title} cannot be held: ${cause.title} may stay down for ${cause.dima} h.`,
  };
}

function accreditationText(falls: End, cause: End): BilingualText {
  return {
    fr: `L’homologation de ${falls.title} s’appuie sur ${cause.title}, qui n’est pas homologuée.`,
    en: `The homologation of ${falls.title} leans on ${cause.title}, which has none.`,
  };
}
