import { useState } from 'react';
import { Button, Flex } from '@backstage/ui';
import {
  projectRoles,
  type ProjectRole,
} from '@cloud-pi-native/plugin-portal-common';
import { Section } from '@cloud-pi-native/plugin-portal-react';
import type { MemberInput } from '@cloud-pi-native/plugin-projects-common';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { useWizardTranslation } from '../../useWizardTranslation';
import { Choice, PersonPicker } from '../inputs';

/** Adds a person of the catalog to the project. */
export function AddMember(props: {
  without: string[];
  onAdd(member: MemberInput): Promise<void>;
}) {
  const { without, onAdd } = props;
  const t = useProjectsTranslation();
  const w = useWizardTranslation();
  const [userRef, setUserRef] = useState<string>();
  const [role, setRole] = useState<ProjectRole>('developer');
  const [round, setRound] = useState(0);
  return (
    <Section title={t('project.members.add')}>
      <Flex gap="4" align="end" style={{ flexWrap: 'wrap' }}>
        <PersonPicker
          key={round}
          label={t('project.members.person')}
          without={without}
          onPick={setUserRef}
        />
        <Choice
          label={t('project.members.addRole')}
          isRequired
          value={role}
          onChange={value => value && setRole(value)}
          options={projectRoles.map(value => ({
            value,
            label: w(`role.${value}`),
          }))}
        />
        <Button
          variant="primary"
          isDisabled={!userRef}
          onPress={async () => {
            if (!userRef) return;
            await onAdd({ userRef, role });
            setUserRef(undefined);
            setRound(round + 1);
          }}
        >
          {t('project.members.addConfirm')}
        </Button>
      </Flex>
    </Section>
  );
}
