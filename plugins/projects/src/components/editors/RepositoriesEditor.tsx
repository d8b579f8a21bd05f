import { Checkbox, Grid, Text } from '@backstage/ui';
import type { RepositoryInput } from '@cloud-pi-native/plugin-projects-common';
import { describeProblem } from '../../rules/describeProblem';
import { problemOf } from '../../rules/requestProblems';
import { useWizardTranslation } from '../../useWizardTranslation';
import { RadioChoice, TextInput } from '../inputs';
import type { EditorProps } from './EditorProps';
import { ItemList } from './ItemList';

/** Repositories to mirror. */
export function RepositoriesEditor(props: EditorProps<RepositoryInput[]>) {
  const { value, onChange, problems, showProblems, isDisabled } = props;
  const t = useWizardTranslation();
  return (
    <ItemList<RepositoryInput>
      legend={t('repositories.label')}
      description={t('repositories.description')}
      addLabel={t('repositories.add')}
      isDisabled={isDisabled}
      items={value}
      itemLabel={({ name }, position) =>
        name
          ? t('repositories.itemNamed', { name })
          : t('repositories.item', { position: String(position) })
      }
      removeLabel={({ name }, position) =>
        t('repositories.remove', { name: name || String(position) })
      }
      newItem={() => ({ name: '', isPrivate: false, purpose: 'application' })}
      onChange={onChange}
      renderItem={(repository, change, index) => {
        const told = (part: string) =>
          describeProblem(
            t,
            problemOf(problems, `repositories[${index}].${part}`),
          );
        return (
          <>
            <Grid.Root columns={{ initial: '1', md: '2' }} gap="4">
              <TextInput
                label={t('repositories.url')}
                description={t('repositories.urlHintOptional')}
                type="url"
                autoComplete="off"
                isDisabled={isDisabled}
                value={repository.url ?? ''}
                onChange={url =>
                  change({
                    url: url === '' ? undefined : url,
                    ...(repository.name === nameOf(repository.url)
                      ? { name: nameOf(url) }
                      : {}),
                  })
                }
                problem={told('url')}
                showProblem={showProblems}
              />
              <TextInput
                label={t('repositories.name')}
                description={t('repositories.nameHint')}
                autoComplete="off"
                isRequired
                isDisabled={isDisabled}
                value={repository.name}
                onChange={name => change({ name })}
                problem={told('name')}
                showProblem={showProblems}
              />
            </Grid.Root>
            <Checkbox
              isSelected={repository.isPrivate}
              isDisabled={isDisabled}
              onChange={isPrivate => change({ isPrivate })}
            >
              {t('repositories.isPrivate')}
            </Checkbox>
            {repository.isPrivate && (
              <Text as="p" color="secondary">
                {t('repositories.privateHint')}
              </Text>
            )}
            <RadioChoice
              label={t('repositories.purpose')}
              isRequired
              isDisabled={isDisabled}
              value={repository.purpose}
              onChange={purpose => purpose && change({ purpose })}
              options={(['application', 'infrastructure'] as const).map(
                purpose => ({
                  value: purpose,
                  label: t(`repositories.${purpose}`),
                }),
              )}
            />
          </>
        );
      }}
    />
  );
}

/** The name that an address suggests; kept in step with the address until the person writes another one. */
function nameOf(url: string | undefined): string {
  const last = url?.split('/').pop() ?? '';
  return last.endsWith('.git')
    ? last
        .slice(0, -'.git'.length)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 20)
    : '';
}
