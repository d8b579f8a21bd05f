import { useCallback, useState } from 'react';
import type { Entity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  type CatalogApi,
} from '@backstage/plugin-catalog-react';
import {
  SearchPicker,
  type SearchChoice,
} from '@cloud-pi-native/plugin-portal-react';
import { useWizardTranslation } from '../../useWizardTranslation';

/** People shown at once; typing narrows the search on the server. */
const peopleShown = 20;

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
  const { label, description, without, isDisabled, onPick } = props;
  const t = useWizardTranslation();
  const catalogApi = useApi(catalogApiRef);
  const [picked, setPicked] = useState<SearchChoice>();
  const left = without?.join(' ') ?? '';
  const search = useCallback(
    async (term: string) => {
      const taken = new Set(left.split(' '));
      const people = await findPeople(catalogApi, term);
      return people.filter(({ id }) => !taken.has(id));
    },
    [catalogApi, left],
  );
  return (
    <SearchPicker
      label={label}
      secondaryLabel={t('optional')}
      description={description ?? t('members.personHint')}
      isDisabled={isDisabled}
      picked={picked}
      search={search}
      onPick={person => {
        setPicked(person);
        onPick(person?.id);
      }}
    />
  );
}

async function findPeople(
  catalogApi: CatalogApi,
  term: string,
): Promise<SearchChoice[]> {
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
