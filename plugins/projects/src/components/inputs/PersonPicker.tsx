import { useState } from 'react';
import type { Entity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  type CatalogApi,
} from '@backstage/plugin-catalog-react';
import { Combobox } from '@backstage/ui';
import { useDebounced, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { useWizardTranslation } from '../../useWizardTranslation';

/** People shown at once; typing narrows the search on the server. */
const peopleShown = 20;

interface Person {
  /** Entity reference. */
  id: string;
  label: string;
}

interface PersonPickerProps {
  label: string;
  description?: string;
  /** Entity references left out, because they are chosen already. */
  without?: readonly string[];
  isDisabled?: boolean;
  /** Gives the entity reference of the person, `undefined` once the name is changed. */
  onPick(userRef: string | undefined): void;
}

/**
 * Finds a person of the catalog by name or e-mail address. The name stays in the input once picked; to begin again, the
 * parent makes the component anew with another `key`.
 */
export function PersonPicker(props: PersonPickerProps) {
  const { label, description, without = [], isDisabled, onPick } = props;
  const t = useWizardTranslation();
  const catalogApi = useApi(catalogApiRef);
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Person>();
  const term = useDebounced(text, 250);
  const people = useLoad(
    () => findPeople(catalogApi, term),
    [catalogApi, term],
  );
  const found = (people.value ?? []).filter(({ id }) => !without.includes(id));
  const isFound = found.some(({ id }) => id === picked?.id);
  const options = picked && !isFound ? [picked, ...found] : found;
  return (
    <Combobox
      label={label}
      secondaryLabel={t('optional')}
      description={description ?? t('members.personHint')}
      isDisabled={isDisabled}
      options={options}
      value={picked?.id ?? null}
      inputValue={text}
      onInputChange={setText}
      defaultFilter={() => true}
      onChange={key => {
        const person = options.find(({ id }) => id === key);
        setPicked(person);
        if (person) setText(person.label);
        onPick(person?.id);
      }}
    />
  );
}

async function findPeople(
  catalogApi: CatalogApi,
  term: string,
): Promise<Person[]> {
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
