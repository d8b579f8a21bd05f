import { useApi } from '@backstage/frontend-plugin-api';
import { Checkbox, Link, Text } from '@backstage/ui';
import {
  FieldSet,
  LoadProblem,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { projectsApiRef } from '../api/projectsApiRef';
import { describeProblem } from '../rules/describeProblem';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineRequestPart, type RequestPartProps } from './defineRequestPart';

function TermsScreen(props: RequestPartProps<'termsVersion'>) {
  const { value, setValue, problems, showProblems } = props;
  const t = useWizardTranslation();
  const projectsApi = useApi(projectsApiRef);
  const terms = useLoad(() => projectsApi.getTerms(), [projectsApi]);
  if (!terms.value) return <LoadProblem load={terms} />;

  const { version, url } = terms.value;
  const isOld = value !== '' && value !== version;
  const problem = showProblems ? describeProblem(t, problems[0]) : undefined;
  return (
    <FieldSet legend={t('terms.label')} problem={problem}>
      <Link href={url} target="_blank" rel="noopener">
        {t('terms.link', { version })}
      </Link>
      {isOld && (
        <Text as="p" color="warning">
          {t('terms.changed', { accepted: value, version })}
        </Text>
      )}
      <Checkbox
        isSelected={value === version}
        isDisabled={props.isDisabled}
        isInvalid={problem !== undefined}
        onChange={isAccepted => setValue(isAccepted ? version : '')}
      >
        {t('terms.accept', { version })}
      </Checkbox>
    </FieldSet>
  );
}

/** Acceptance of the terms of use: the value is the version accepted, empty as long as it is not. */
export const termsPart = defineRequestPart({
  part: 'termsVersion',
  Screen: TermsScreen,
});
