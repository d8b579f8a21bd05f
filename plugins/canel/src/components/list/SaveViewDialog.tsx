import { useEffect, useState } from 'react';
import { Alert, Button, Select, TextField } from '@backstage/ui';
import type { SavedView } from '@cloud-pi-native/plugin-canel-common';
import { PortalDialog, useCaller } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';

/** Stands for « only me » among the teams. */
const onlyMe = 'me';

interface SaveViewDialogProps {
  isOpen: boolean;
  onClose(): void;
  onSave(view: Pick<SavedView, 'name' | 'sharedWith'>): Promise<void>;
}

/** Asks for the name of a view, and with which of one's teams it is shared. */
export function SaveViewDialog(props: SaveViewDialogProps) {
  const { isOpen, onClose, onSave } = props;
  const t = useCanelTranslation();
  const caller = useCaller();
  const [name, setName] = useState('');
  const [team, setTeam] = useState<string>(onlyMe);
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const teams = (caller?.ownershipRefs ?? []).filter(ref =>
    ref.startsWith('group:'),
  );
  const isMissing = name.trim() === '';

  useEffect(() => {
    if (!isOpen) return;
    setName('');
    setTeam(onlyMe);
    setTried(false);
    setFailure(undefined);
  }, [isOpen]);

  const save = async () => {
    setTried(true);
    if (isMissing) return;
    try {
      await onSave({
        name: name.trim(),
        ...(team === onlyMe ? {} : { sharedWith: team }),
      });
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <PortalDialog
      title={t('views.save')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={save}>
          {t('views.confirm')}
        </Button>
      }
    >
      <TextField
        label={t('views.name')}
        description={
          isTried && isMissing ? t('views.nameMissing') : t('views.nameHint')
        }
        isInvalid={isTried && isMissing}
        isRequired
        value={name}
        onChange={setName}
      />
      <Select
        label={t('views.sharedWith')}
        options={[
          { id: onlyMe, label: t('views.onlyMe') },
          ...teams.map(ref => ({ id: ref, label: ref.split('/')[1] })),
        ]}
        value={team}
        onChange={key => setTeam(String(key ?? onlyMe))}
      />
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
    </PortalDialog>
  );
}
