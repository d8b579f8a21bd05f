import { useEffect } from 'react';
import { useCaller } from '@cloud-pi-native/plugin-portal-react';
import {
  EnvironmentsEditor,
  MembersEditor,
  QuotasEditor,
  RepositoriesEditor,
} from '../components/editors';
import { environmentsProblems, problemsAt } from '../rules/requestProblems';
import { defineRequestPart, type RequestPartProps } from './defineRequestPart';

function QuotasScreen(props: RequestPartProps<'quotas'>) {
  return <QuotasEditor {...props} onChange={props.setValue} />;
}

/** Quotas wanted. */
export const quotasPart = defineRequestPart({
  part: 'quotas',
  Screen: QuotasScreen,
  // Whether the environments fit is asked where the environments are.
  selectProblems: problems =>
    problemsAt(problems, 'quotas').filter(
      ({ problem }) => problem !== 'over-envelope',
    ),
});

function EnvironmentsScreen(props: RequestPartProps<'environments'>) {
  return (
    <EnvironmentsEditor
      {...props}
      onChange={props.setValue}
      protection={props.answers.protection}
      quotas={props.answers.quotas}
    />
  );
}

/** Environments wanted. */
export const environmentsPart = defineRequestPart({
  part: 'environments',
  Screen: EnvironmentsScreen,
  selectProblems: environmentsProblems,
});

function RepositoriesScreen(props: RequestPartProps<'repositories'>) {
  return <RepositoriesEditor {...props} onChange={props.setValue} />;
}

/** Repositories to mirror. */
export const repositoriesPart = defineRequestPart({
  part: 'repositories',
  Screen: RepositoriesScreen,
});

function MembersScreen(props: RequestPartProps<'members'>) {
  const { value, setValue } = props;
  const userRef = useCaller()?.userRef;
  const isEmpty = value.length === 0;
  useEffect(() => {
    if (isEmpty && userRef) setValue([{ userRef, role: 'admin' }]);
  });
  return <MembersEditor {...props} onChange={setValue} self={userRef} />;
}

/** The team; the person who asks is its first administrator. */
export const membersPart = defineRequestPart({
  part: 'members',
  Screen: MembersScreen,
});
