import { useCallback, useState } from 'react';
import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  LoadProblem,
  SearchPicker,
  useLoad,
  type SearchChoice,
} from '@cloud-pi-native/plugin-portal-react';
import { useWizardTranslation } from '../../useWizardTranslation';

/** Applications proposed at once; typing narrows the search on the server. */
const applicationsShown = 20;

const fields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
];

interface ApplicationPickerProps {
  /** Entity reference of the application chosen; empty while there is none. */
  value: string;
  isDisabled?: boolean;
  isInvalid?: boolean;
  validationBehavior?: 'aria' | 'native';
  'aria-describedby'?: string;
  onChange(entityRef: string): void;
}

/** Finds an application of the catalog by its name or its title. */
export function ApplicationPicker(props: ApplicationPickerProps) {
  const { value, onChange, ...field } = props;
  const t = useWizardTranslation();
  const catalogApi = useApi(catalogApiRef);
  const [picked, setPicked] = useState<SearchChoice>();
  const isKnown = picked?.id === value;
  const chosen = useLoad(async () => {
    if (!value || isKnown) return undefined;
    const { items } = await catalogApi.getEntitiesByRefs({
      entityRefs: [value],
      fields,
    });
    const [entity] = items;
    // One that is no longer there, or that the reader may not see, is known by its reference alone.
    return entity
      ? choiceOf(entity)
      : { id: value, label: parseEntityRef(value).name };
  }, [catalogApi, value, isKnown]);
  const search = useCallback(
    async (term: string) => {
      const { items } = await catalogApi.queryEntities({
        filter: { kind: 'System' },
        fields,
        limit: applicationsShown,
        orderFields: [{ field: 'metadata.name', order: 'asc' }],
        fullTextFilter: { term, fields: ['metadata.name', 'metadata.title'] },
      });
      return items.map(choiceOf);
    },
    [catalogApi],
  );
  const choice = isKnown ? picked : chosen.value;
  if (value && choice?.id !== value) return <LoadProblem load={chosen} />;
  return (
    <SearchPicker
      {...field}
      label={t('application.pick')}
      secondaryLabel={t('required')}
      description={t('application.pickHint')}
      picked={choice}
      search={search}
      onPick={one => {
        setPicked(one);
        onChange(one?.id ?? '');
      }}
    />
  );
}

function choiceOf(entity: Entity): SearchChoice {
  return {
    id: stringifyEntityRef(entity),
    label: entity.metadata.title ?? entity.metadata.name,
  };
}
