import { useCallback } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { SearchPicker } from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useCanelTranslation } from '../../useCanelTranslation';

/** Applications proposed at once; typing narrows the search on the server. */
const proposed = 20;
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
  const search = useCallback(
    async (text: string) => {
      const { items } = await canelApi.listApplications({
        filter: { text, facets: {} },
        sort: 'title',
        limit: proposed,
      });
      return items.map(one => ({
        id: parseEntityRef(one.ref).name,
        label: one.title,
      }));
    },
    [canelApi],
  );
  return (
    // One box for those who place it: the combobox comes with parts that are not seen.
    <div>
      <SearchPicker
        label={t('picker.label')}
        description={t('picker.hint')}
        picked={name ? { id: name, label: title } : undefined}
        search={search}
        onPick={picked => picked && onPick(picked.id)}
      />
    </div>
  );
}
