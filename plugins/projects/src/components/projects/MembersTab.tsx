import { useState } from 'react';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button, Text } from '@backstage/ui';
import { projectRoles } from '@cloud-pi-native/plugin-portal-common';
import {
  ConfirmDialog,
  DataTable,
  useFormats,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  MemberInput,
  Project,
  ProjectMember,
  ServiceStatus,
} from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { useWizardTranslation } from '../../useWizardTranslation';
import { Choice } from '../inputs';
import { LiveStatus } from '../LiveStatus';
import { PersonName, usePersonName } from '../PersonName';
import { AddMember } from './AddMember';

interface MembersTabProps {
  project: Project;
  services: ServiceStatus[];
  onChange(): void;
}

/** Members of the project, changed by its administrators; a change is applied to every service at once. */
export function MembersTab(props: MembersTabProps) {
  const { project, services, onChange } = props;
  const { slug, members } = project;
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const toastApi = useApi(toastApiRef);
  const [removed, setRemoved] = useState<string>();
  const [hasChanged, setChanged] = useState(false);
  const mayManage = project.allowed.includes('manage-members');

  const setMember = async (member: MemberInput) => {
    try {
      await projectsApi.setMember(slug, member);
      setChanged(true);
      onChange();
    } catch (error) {
      toastApi.post({
        title: error instanceof Error ? error.message : String(error),
        status: 'danger',
      });
    }
  };
  const columns = useColumns({ mayManage, setMember, remove: setRemoved });

  return (
    <>
      <Text as="p">
        {t(
          mayManage
            ? 'project.members.description'
            : 'project.members.readOnly',
        )}
      </Text>
      {hasChanged && <Applied services={services} />}
      <DataTable
        id="membres"
        caption={t('project.members.caption')}
        columns={columns}
        rows={members}
        rowKey={({ userRef }) => userRef}
      />
      {mayManage && (
        <AddMember
          without={members.map(({ userRef }) => userRef)}
          onAdd={setMember}
        />
      )}
      {removed && (
        <RemoveDialog
          userRef={removed}
          onClose={() => setRemoved(undefined)}
          onConfirm={async () => {
            await projectsApi.removeMember(slug, removed);
            setChanged(true);
            onChange();
          }}
        />
      )}
    </>
  );
}

/** How far the change is in the services. */
function Applied(props: { services: ServiceStatus[] }) {
  const t = useProjectsTranslation();
  const states = props.services.map(({ state }) => state);
  if (states.includes('failed')) {
    return (
      <div role="alert">
        <Alert status="danger" icon title={t('project.members.failed')} />
      </div>
    );
  }
  const isApplying = states.some(
    state => state === 'pending' || state === 'running',
  );
  return (
    <LiveStatus tone="success" isPending={isApplying}>
      {t(isApplying ? 'project.members.applying' : 'project.members.applied')}
    </LiveStatus>
  );
}

interface ColumnsOptions {
  mayManage: boolean;
  setMember(member: MemberInput): void;
  remove(userRef: string): void;
}

function useColumns(options: ColumnsOptions): DataTableColumn<ProjectMember>[] {
  const { mayManage, setMember, remove } = options;
  const t = useProjectsTranslation();
  const w = useWizardTranslation();
  const formats = useFormats();
  const columns: DataTableColumn<ProjectMember>[] = [
    {
      id: 'personne',
      header: t('project.members.person'),
      value: ({ userRef }) => userRef,
      render: ({ userRef, isOwner }) => (
        <>
          <PersonName actor={userRef} />
          {isOwner && ` (${t('project.members.owner')})`}
        </>
      ),
      isRowHeader: true,
    },
    {
      id: 'role',
      header: t('project.members.role'),
      value: ({ role }) => w(`role.${role}`),
      render: member =>
        mayManage ? (
          <RoleChoice member={member} onChange={setMember} />
        ) : (
          w(`role.${member.role}`)
        ),
    },
    {
      id: 'depuis',
      header: t('project.members.since'),
      value: ({ since }) => new Date(since),
      render: ({ since }) => formats.date(since),
    },
  ];
  if (mayManage) {
    columns.push({
      id: 'actions',
      header: t('project.members.actions'),
      value: () => undefined,
      sortable: false,
      render: ({ userRef, isOwner }) =>
        isOwner ? null : (
          <RemoveButton userRef={userRef} onPress={() => remove(userRef)} />
        ),
    });
  }
  return columns;
}

function RoleChoice(props: {
  member: ProjectMember;
  onChange(member: MemberInput): void;
}) {
  const { userRef, role } = props.member;
  const t = useProjectsTranslation();
  const w = useWizardTranslation();
  const name = usePersonName(userRef);
  return (
    <Choice
      label={t('project.members.roleOf', { name })}
      isLabelHidden
      isRequired
      value={role}
      onChange={changed =>
        changed &&
        changed !== role &&
        props.onChange({ userRef, role: changed })
      }
      options={projectRoles.map(value => ({
        value,
        label: w(`role.${value}`),
      }))}
    />
  );
}

function RemoveButton(props: { userRef: string; onPress(): void }) {
  const t = useProjectsTranslation();
  const name = usePersonName(props.userRef);
  return (
    <Button variant="tertiary" size="small" onPress={props.onPress}>
      {t('project.members.remove', { name })}
    </Button>
  );
}

function RemoveDialog(props: {
  userRef: string;
  onClose(): void;
  onConfirm(): Promise<void>;
}) {
  const t = useProjectsTranslation();
  const name = usePersonName(props.userRef);
  return (
    <ConfirmDialog
      isOpen
      destructive
      title={t('project.members.removeTitle', { name })}
      confirmLabel={t('project.members.removeConfirm')}
      onClose={props.onClose}
      onConfirm={props.onConfirm}
    >
      <Text as="p">{t('project.members.removeText')}</Text>
    </ConfirmDialog>
  );
}
