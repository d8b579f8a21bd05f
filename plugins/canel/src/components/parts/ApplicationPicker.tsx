import { useEffect, useState } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { Combobox } from '@backstage/ui';
import { useDebounced, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useCanelTranslation } from '../../useCanelTranslation';

/** Applications proposed at once; typing narrows the search on the server. */
const proposed = 20;
/** Milliseconds without a stroke after which a search begins. */
const searchDelay = 250;

interface ApplicationPickerProps {
  /** Name of the application chosen, and its title once it is known. */
  name: string | undefined;
  title: string | undefined;
  onPick(name: string): void;
}

/** Finds an application by what the list finds it by. */
export function ApplicationPicker(props: ApplicationPickerProps) {
  const { name, title, onPick } = props;
  const t = useCanelTranslation();
  const canelApi = useApi(canelApiRef);
  const [text, setText] = useState(title ?? '');
  const term = useDebounced(text, searchDelay);
  useEffect(() => {
    if (title) setText(title);
  }, [title]);
  const found = useLoad(async () => {
    const { items } = await canelApi.listApplications({
      // The title of what is chosen is no search: the others stay within reach.
      filter: { text: term === title ? '' : term, facets: {} },
      sort: 'title',
      limit: proposed,
    });
    return items.map(one => ({
      id: parseEntityRef(one.ref).name,
      label: one.title,
    }));
  }, [canelApi, term, title]);
  const matches = found.value ?? [];
  const isProposed = matches.some(({ id }) => id === name);
  const options =
    name && !isProposed
      ? [{ id: name, label: title ?? name }, ...matches]
      : matches;
  return (
    <Combobox
      label={t('picker.label')}
      description={t('picker.hint')}
      options={options}
      value={name ?? null}
      inputValue={text}
      onInputChange={setText}
      defaultFilter={() => true}
      onChange={key => {
        const picked = options.find(({ id }) => id === key);
        if (!picked) return;
        // Said at once: a text that changes later, while the box has the focus, would open the list again.
        setText(picked.label);
        onPick(picked.id);
      }}
    />
  );
}
