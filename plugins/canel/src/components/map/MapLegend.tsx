import { useFormats, useText } from '@cloud-pi-native/plugin-portal-react';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import type { MapCategory, MapColouring } from './mapCategories';
import { ShapeIcon } from './ShapeIcon';
import styles from './MapLegend.module.css';

interface MapLegendProps {
  /** What the colours tell, in the reader's language. */
  title: string;
  colouring: MapColouring;
  /** Values of the facet that the filter keeps; all when there is none. */
  chosen: readonly string[];
  onToggle(value: string): void;
}

/** What the colours and the shapes of the map stand for; a press filters by the value. */
export function MapLegend(props: MapLegendProps) {
  const { title, colouring, chosen, onToggle } = props;
  const t = usePicturesTranslation();
  const text = useText();
  const formats = useFormats();
  const wordOf = ({ value, label }: MapCategory) => {
    if (value === undefined) return t('map.otherValues');
    return label ? text(label) : t('map.unknown');
  };
  return (
    <fieldset className={styles.legend}>
      <legend>{t('map.legend', { what: title })}</legend>
      <ul>
        {colouring.categories
          .filter(({ count }) => count > 0)
          .map(category => {
            const { value, colour, shape, count } = category;
            const content = (
              <>
                <ShapeIcon shape={shape} colour={colour} />
                <span className={styles.word}>{wordOf(category)}</span>
                <span className={styles.count}>{formats.number(count)}</span>
              </>
            );
            return (
              <li key={value ?? 'others'}>
                {value === undefined ? (
                  <span className={styles.line}>{content}</span>
                ) : (
                  <button
                    type="button"
                    className={styles.line}
                    aria-pressed={chosen.includes(value)}
                    onClick={() => onToggle(value)}
                  >
                    {content}
                  </button>
                )}
              </li>
            );
          })}
      </ul>
    </fieldset>
  );
}
