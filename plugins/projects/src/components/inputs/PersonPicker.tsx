import { useState } from 'react';
import type { Entity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  type CatalogApi,
} from '@backstage/plugin-catalog-react';
import { Combobox } from '@backstage/ui';
import { useLoad } from '@cloud-pi-native/plugin-portal-react';
import { useDebounced } from '../../hooks/useDebounced';
import { useWizardTranslation } from '../../useWizardTranslation';

/** People shown at once; typing narrows the search on the server. */
const peopleShown = 20;

interface PersonPickerProps {
  label: string;
  description?: string;
  /** Entity references left out, because they are chosen already. */
  without?: readonly string[];
  isDisabled?: boolean;
  /** Leaves the name picked in the input, until the component is made anew. */
  keepsName?: boolean;
  onPick(userRef: string): void;
}

/** Finds a person of the catalog by name or e-mail address. */
export function PersonPicker(props: PersonPickerProps) {
  const { label, description, without = [], isDisabled, keepsName } = props;
  const t = useWizardTranslation();
  const catalogApi = useApi(catalogApiRef);
  const [text, setText] = useState('');
  const term = useDebounced(text, 250);
  const people = useLoad(
    () => findPeople(catalogApi, term),
    [catalogApi, term],
  );
  const options = (people.value ?? []).filter(
    ({ id }) => !without.includes(id),
  );
  return (
    <Combobox
      label={label}
      secondaryLabel={t('optional')}
      description={description ?? t('members.personHint')}
      isDisabled={isDisabled}
      options={options}
      value={null}
      inputValue={text}
      onInputChange={setText}
      defaultFilter={() => true}
      onChange={key => {
        const picked = options.find(({ id }) => id === key);
        if (!picked) return;
        setText(keepsName ? picked.label : '');
        props.onPick(picked.id);
      }}
    />
  );
}

async function findPeople(
  catalogApi: CatalogApi,
  term: string,
): Promise<{ id: string; label: string }[]> {
  const { items } = await catalogApi.queryEntities({
    filter: { kind: 'User' },
    fields: ['kind', 'metadata', 'spec.profile'],
    limit: peopleShown,
    orderFields: [{ field: 'metadata.name', order: 'asc' }],
    fullTextFilter: {
      term,
      fields: [
        'metadata.name',
        'spec.profile.displayName',
        'spec.profile.email',
      ],
    },
  });
  return items.map(entity => ({
    id: stringifyEntityRef(entity),
    label: nameOf(entity),
  }));
}

function nameOf(entity: Entity): string {
  const profile = entity.spec?.profile;
  if (profile && typeof profile === 'object' && !Array.isArray(profile)) {
    const { displayName } = profile;
    if (typeof displayName === 'string') return displayName;
  }
  return entity.metadata.title ?? entity.metadata.name;
}
