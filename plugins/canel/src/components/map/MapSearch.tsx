import { useMemo, useState } from 'react';
import { Combobox } from '@backstage/ui';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { findNodes } from './findNodes';
import type { MapModel } from './MapModel';

/** Finds a zone, an application or what stands in one by its name, and flies there. */
export function MapSearch(props: {
  model: MapModel;
  onPick(node: number): void;
}) {
  const { model, onPick } = props;
  const t = usePicturesTranslation();
  const [text, setText] = useState('');
  // A new combobox after each pick: it is closed, and empty again.
  const [round, setRound] = useState(0);
  const options = useMemo(
    () =>
      // Before a word is typed, the zones: a start for who knows no name.
      (text.trim() ? findNodes(model, text) : model.zones).map(node => ({
        id: String(node),
        label: `${model.titleOf(node)} – ${t(`kind.${model.kindOf(node)}`)}`,
      })),
    [model, text, t],
  );
  return (
    <Combobox
      key={round}
      label={t('map.search')}
      placeholder={t('map.searchHint')}
      options={options}
      search={{
        inputValue: text,
        onInputChange: setText,
        // The options are those found already.
        filter: () => true,
      }}
      value={null}
      onChange={key => {
        if (key === null) return;
        setText('');
        setRound(round + 1);
        onPick(Number(key));
      }}
    />
  );
}
