import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Select, TextField } from '@backstage/ui';
import type { Skill } from '@cloud-pi-native/plugin-portal-common';
import {
  DateInput,
  FormDialog,
  NativeSelect,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import {
  declaredProofKinds,
  proofKindLabels,
  type DeclaredProofKind,
} from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../../api/skillsApiRef';
import { today } from '../../today';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillText } from '../book/useSkillText';
import { useLevelWords } from '../parts/useLevelWords';

interface ProofDialogProps {
  person: string;
  skill: Skill;
  /** What the person claims, which a proof is usually of. */
  level: number | undefined;
  onClose(): void;
  onChange(): void;
}

/** Adds what shows a level: a certificate, a training, a work. */
export function ProofDialog(props: ProofDialogProps) {
  const { person, skill, onClose, onChange } = props;
  const t = useSkillsTranslation();
  const text = useText();
  const textOf = useSkillText();
  const levelWords = useLevelWords();
  const skillsApi = useApi(skillsApiRef);
  const [kind, setKind] = useState<DeclaredProofKind>('certificate');
  const [level, setLevel] = useState(String(Math.max(1, props.level ?? 1)));
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const [obtainedOn, setObtainedOn] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const wrong = {
    title: title.trim() === '',
    url: url !== '' && !/^https?:\/\/[^/\s]+/.test(url),
    obtainedOn: obtainedOn === '' || obtainedOn > today(),
    expiresOn: expiresOn !== '' && expiresOn < today(),
  };
  return (
    <FormDialog
      title={t('proof.addTo', { skill: textOf(skill).title })}
      sendLabel={t('proof.add')}
      problemsOf={() => [
        ...(wrong.title ? [t('proof.titleMissing')] : []),
        ...(wrong.url ? [t('proof.urlWrong')] : []),
        ...(wrong.obtainedOn ? [t('proof.obtainedWrong')] : []),
        ...(wrong.expiresOn ? [t('proof.expiresWrong')] : []),
      ]}
      send={() =>
        skillsApi.addProof(person, skill.name, {
          kind,
          level: Number(level),
          title: title.trim(),
          obtainedOn,
          ...(url && { url }),
          ...(expiresOn && { expiresOn }),
        })
      }
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
          <Select
            label={t('proof.kind')}
            options={declaredProofKinds.map(id => ({
              id,
              label: text(proofKindLabels[id]),
            }))}
            value={kind}
            onChange={chosen =>
              setKind(declaredProofKinds.find(one => one === chosen) ?? kind)
            }
          />
          <NativeSelect
            label={t('proof.level')}
            value={level}
            options={[1, 2, 3, 4, 5].map(one => ({
              value: String(one),
              label: levelWords(one),
            }))}
            onChange={setLevel}
          />
          <TextField
            label={t('proof.name')}
            description={t('proof.nameHint')}
            isRequired
            maxLength={200}
            isInvalid={isTried && wrong.title}
            value={title}
            onChange={setTitle}
          />
          <TextField
            label={t('proof.url')}
            description={t('proof.urlHint')}
            maxLength={2000}
            isInvalid={isTried && wrong.url}
            value={url}
            onChange={setUrl}
          />
          <DateInput
            label={t('proof.obtainedOn')}
            max={today()}
            isInvalid={isTried && wrong.obtainedOn}
            value={obtainedOn}
            onChange={setObtainedOn}
          />
          <DateInput
            label={t('proof.expiresOn')}
            hint={t('proof.expiresHint')}
            isOptional
            min={today()}
            isInvalid={isTried && wrong.expiresOn}
            value={expiresOn}
            onChange={setExpiresOn}
          />
        </>
      )}
    </FormDialog>
  );
}
