import { useEffect, useRef } from 'react';
import {
  getCompoundEntityRef,
  RELATION_MEMBER_OF,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  getEntityRelations,
  type CatalogApi,
} from '@backstage/plugin-catalog-react';
import { annotations } from '@cloud-pi-native/plugin-portal-common';
import { useCaller, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { TextInput } from '../components/inputs';
import { describeProblem } from '../rules/describeProblem';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineRequestPart, type RequestPartProps } from './defineRequestPart';

function OrganisationScreen(props: RequestPartProps<'organisation'>) {
  const { value, setValue } = props;
  const t = useWizardTranslation();
  const catalogApi = useApi(catalogApiRef);
  const userRef = useCaller()?.userRef;
  const known = useLoad(
    () => findOrganisation(catalogApi, userRef),
    [catalogApi, userRef],
  ).value;
  // Filled in once: a person who empties the field wants it empty.
  const isFilled = useRef(value !== '');
  useEffect(() => {
    if (isFilled.current || !known) return;
    isFilled.current = true;
    setValue(known);
  });
  return (
    <TextInput
      label={t('organisation.label')}
      description={t('organisation.description')}
      autoComplete="organization"
      isRequired
      isDisabled={props.isDisabled}
      value={value}
      onChange={text => {
        isFilled.current = true;
        setValue(text);
      }}
      problem={describeProblem(t, props.problems[0])}
      showProblem={props.showProblems}
    />
  );
}

/** The team of the person in the organisation; the teams of projects are not organisations. */
async function findOrganisation(
  catalogApi: CatalogApi,
  userRef: string | undefined,
): Promise<string | undefined> {
  if (!userRef) return undefined;
  const user = await catalogApi.getEntityByRef(userRef);
  if (!user) return undefined;
  const groups = getEntityRelations(user, RELATION_MEMBER_OF);
  const { items } = await catalogApi.getEntitiesByRefs({
    entityRefs: groups.map(
      ({ kind, namespace, name }) => `${kind}:${namespace}/${name}`,
    ),
    fields: ['kind', 'metadata'],
  });
  const organisation = items.find(
    group => group && !group.metadata.annotations?.[annotations.project],
  );
  return organisation
    ? organisation.metadata.title ?? getCompoundEntityRef(organisation).name
    : undefined;
}

/** Organisation that answers for the application, taken from the person's team when it is known. */
export const organisationPart = defineRequestPart({
  part: 'organisation',
  Screen: OrganisationScreen,
});
