import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Combobox, Text } from '@backstage/ui';
import { LoadProblem, useLoad } from '@cloud-pi-native/plugin-portal-react';
import {
  FieldSet,
  RadioChoice,
  TextInput,
  WithProblem,
} from '../components/inputs';
import { describeProblem } from '../rules/describeProblem';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineRequestPart, type RequestPartProps } from './defineRequestPart';

type ApplicationProps = RequestPartProps<'application'>;

function ApplicationScreen(props: ApplicationProps) {
  const { value, setValue, isDisabled } = props;
  const t = useWizardTranslation();
  return (
    <FieldSet legend={t('application.label')}>
      <RadioChoice<'new' | 'existing'>
        label={t('application.which')}
        isRequired
        isDisabled={isDisabled}
        value={value.kind}
        onChange={kind =>
          setValue(
            kind === 'existing'
              ? { kind, entityRef: '' }
              : { kind: 'new', title: '' },
          )
        }
        options={[
          { value: 'new', label: t('application.new') },
          { value: 'existing', label: t('application.existing') },
        ]}
      />
      {value.kind === 'new' ? (
        <TextInput
          label={t('application.title')}
          description={t('application.titleHint')}
          isRequired
          isDisabled={isDisabled}
          value={value.title}
          onChange={title => setValue({ kind: 'new', title })}
          problem={describeProblem(t, props.problems[0])}
          showProblem={props.showProblems}
        />
      ) : (
        <ExistingApplication {...props} entityRef={value.entityRef} />
      )}
    </FieldSet>
  );
}

function ExistingApplication(props: ApplicationProps & { entityRef: string }) {
  const { entityRef, setValue, problems, showProblems, isDisabled } = props;
  const t = useWizardTranslation();
  const catalogApi = useApi(catalogApiRef);
  const applications = useLoad(async () => {
    const { items } = await catalogApi.getEntities({
      filter: { kind: 'System' },
      fields: ['kind', 'metadata.name', 'metadata.namespace', 'metadata.title'],
      order: { field: 'metadata.name', order: 'asc' },
    });
    return items.map(entity => ({
      id: stringifyEntityRef(entity),
      label: entity.metadata.title ?? entity.metadata.name,
    }));
  }, [catalogApi]);
  if (!applications.value) return <LoadProblem load={applications} />;
  if (applications.value.length === 0) {
    return <Text as="p">{t('application.none')}</Text>;
  }
  return (
    <WithProblem
      problem={showProblems ? describeProblem(t, problems[0]) : undefined}
    >
      {checked => (
        <Combobox
          {...checked}
          label={t('application.pick')}
          secondaryLabel={t('required')}
          isDisabled={isDisabled}
          options={applications.value}
          value={entityRef || null}
          onChange={key =>
            setValue({ kind: 'existing', entityRef: key ? String(key) : '' })
          }
        />
      )}
    </WithProblem>
  );
}

/** The application the project builds: one of the catalog, or a new one. */
export const applicationPart = defineRequestPart({
  part: 'application',
  Screen: ApplicationScreen,
});
