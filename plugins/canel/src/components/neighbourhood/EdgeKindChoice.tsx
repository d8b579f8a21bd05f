import {
  edgeKinds,
  edgeMeanings,
  type EdgeKind,
} from '@cloud-pi-native/plugin-canel-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import styles from './neighbourhood.module.css';

/** Which relations the picture follows. One at least stays. */
export function EdgeKindChoice(props: {
  kinds: readonly EdgeKind[];
  onChange(kinds: readonly EdgeKind[]): void;
}) {
  const { kinds, onChange } = props;
  const t = useCanelTranslation();
  const text = useText();
  return (
    <details className={styles.kinds}>
      <summary>{t('neighbourhood.edgeKinds')}</summary>
      <fieldset>
        <legend>{t('neighbourhood.edgeKinds')}</legend>
        {edgeKinds.map(kind => {
          const isShown = kinds.includes(kind);
          return (
            <label key={kind}>
              <input
                type="checkbox"
                checked={isShown}
                disabled={isShown && kinds.length === 1}
                onChange={() =>
                  onChange(
                    edgeKinds.filter(
                      one => kinds.includes(one) !== (one === kind),
                    ),
                  )
                }
              />
              {text(edgeMeanings[kind].label)}
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
