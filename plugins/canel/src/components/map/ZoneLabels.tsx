import {
  forwardRef,
  useImperativeHandle,
  useMemo,
  useRef,
  type Ref,
} from 'react';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { type Box, overlaps } from './Box';
import type { MapLevel } from './mapLevels';
import type { MapModel } from './MapModel';
import type { MapRenderer } from './MapRenderer';
import { zoneAreas } from './zoneAreas';
import styles from './ZoneLabels.module.css';

/** Puts the labels where the map stands now; called after each picture, so it writes styles without rendering. */
export interface ZoneLabelsHandle {
  follow(renderer: MapRenderer): void;
}

interface ZoneLabelsProps {
  model: MapModel;
  level: MapLevel;
  /** Applications that the filter keeps, all when absent. */
  kept?: ReadonlySet<number>;
  onOpen(applications: readonly number[]): void;
}

function ZoneLabelsWithHandle(
  { model, level, kept, onOpen }: ZoneLabelsProps,
  ref: Ref<ZoneLabelsHandle>,
) {
  const t = usePicturesTranslation();
  const formats = useFormats();
  const areas = useMemo(() => zoneAreas(model), [model]);
  const root = useRef<HTMLDivElement>(null);

  useImperativeHandle(
    ref,
    () => ({
      follow(renderer) {
        // All sizes are read before anything is written: each writing in between would have the page laid out anew.
        const placed = areas.flatMap(({ centre, radius }, place) => {
          const label = root.current?.children.item(place);
          if (!(label instanceof HTMLElement)) return [];
          // On the upper border of the disc, which it leaves in sight.
          const { x, y } = renderer.project({
            x: centre.x,
            y: centre.y + radius,
          });
          return [{ label, box: boxAround(x, y, label) }];
        });
        const taken: Box[] = [];
        for (const { label, box } of placed) {
          // The largest zones come first: a smaller one does not write over them.
          const isFree = taken.every(other => !overlaps(box, other));
          if (isFree) taken.push(box);
          label.style.visibility = isFree ? 'visible' : 'hidden';
          label.style.transform = `translate(${box.left}px, ${box.top}px)`;
        }
      },
    }),
    [areas],
  );

  return (
    <div
      ref={root}
      className={styles.labels}
      data-level={level}
      aria-hidden="true"
    >
      {areas.map(({ zone, applications }) => {
        const count = kept
          ? applications.filter(one => kept.has(one)).length
          : applications.length;
        return (
          <button
            key={zone ?? 'none'}
            type="button"
            tabIndex={-1}
            className={styles.label}
            data-empty={count === 0}
            onClick={() => onOpen(applications)}
          >
            {zone === undefined ? t('map.noZone') : model.titleOf(zone)}
            <span className={styles.count}>{formats.number(count)}</span>
          </button>
        );
      })}
    </div>
  );
}

/**
 * Names of the zones over the map, and the areas around their applications. For the pointer only: the search of the map
 * and the table say the same to the keyboard and to a screen reader.
 */
export const ZoneLabels = forwardRef(ZoneLabelsWithHandle);

function boxAround(x: number, y: number, label: HTMLElement): Box {
  const { offsetWidth: width, offsetHeight: height } = label;
  const [left, top] = [x - width / 2, y - height / 2];
  return { left, top, right: left + width, bottom: top + height };
}
