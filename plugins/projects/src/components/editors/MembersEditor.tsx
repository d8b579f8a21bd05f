import { useEffect, useRef } from 'react';
import { Button } from '@backstage/ui';
import { RiDeleteBinLine } from '@remixicon/react';
import { projectRoles } from '@cloud-pi-native/plugin-portal-common';
import type { MemberInput } from '@cloud-pi-native/plugin-projects-common';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { FieldSet } from '@cloud-pi-native/plugin-portal-react';
import { describeProblem } from '../../rules/describeProblem';
import { problemsAt } from '../../rules/requestProblems';
import { useWizardTranslation } from '../../useWizardTranslation';
import { Choice, PersonPicker } from '../inputs';
import type { EditorProps } from './EditorProps';
import styles from './MembersEditor.module.css';

interface MembersEditorProps extends EditorProps<MemberInput[]> {
  /** Entity reference of the person signed in. */
  self?: string;
}

/** The team: people of the catalog with a role each. */
export function MembersEditor(props: MembersEditorProps) {
  const { value, onChange, problems, showProblems, isDisabled, self } = props;
  const t = useWizardTranslation();
  const listRef = useRef<HTMLOListElement>(null);
  const isPicked = useRef(false);
  // The person just added is given a role next: focus goes there.
  useEffect(() => {
    if (!isPicked.current) return;
    isPicked.current = false;
    listRef.current?.lastElementChild?.querySelector('button')?.focus();
  }, [value.length]);
  return (
    <FieldSet
      legend={t('members.label')}
      description={t('members.description')}
      problem={
        showProblems
          ? describeProblem(t, problemsAt(problems, 'members')[0])
          : undefined
      }
    >
      <ol className={styles.list} ref={listRef}>
        {value.map((member, index) => (
          <MemberRow
            key={member.userRef}
            member={member}
            isSelf={member.userRef === self}
            isDisabled={isDisabled}
            onChange={changed =>
              onChange(value.map((m, at) => (at === index ? changed : m)))
            }
            onRemove={() => onChange(value.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      <PersonPicker
        key={value.length}
        label={t('members.add')}
        without={value.map(({ userRef }) => userRef)}
        isDisabled={isDisabled}
        onPick={userRef => {
          if (!userRef) return;
          isPicked.current = true;
          onChange([...value, { userRef, role: 'developer' }]);
        }}
      />
    </FieldSet>
  );
}

interface MemberRowProps {
  member: MemberInput;
  isSelf: boolean;
  isDisabled?: boolean;
  onChange(member: MemberInput): void;
  onRemove(): void;
}

function MemberRow(props: MemberRowProps) {
  const { member, isSelf, isDisabled, onChange, onRemove } = props;
  const t = useWizardTranslation();
  const { primaryTitle } = useEntityPresentation(member.userRef, {
    defaultKind: 'user',
  });
  const name = isSelf ? t('members.you', { name: primaryTitle }) : primaryTitle;
  return (
    <li className={styles.row}>
      <Choice
        label={name}
        isRequired
        isDisabled={isDisabled}
        value={member.role}
        onChange={role => role && onChange({ ...member, role })}
        options={projectRoles.map(role => ({
          value: role,
          label: t(`role.${role}`),
        }))}
      />
      <Button
        variant="tertiary"
        iconStart={<RiDeleteBinLine aria-hidden="true" />}
        isDisabled={isDisabled}
        onPress={onRemove}
      >
        {t('members.remove', { name: primaryTitle })}
      </Button>
    </li>
  );
}
