import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import type { Skill } from '@cloud-pi-native/plugin-portal-common';
import {
  DateInput,
  FormDialog,
  NativeSelect,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  DecisionInput,
  SkillPosition,
} from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../../api/skillsApiRef';
import { today } from '../../today';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillText } from '../book/useSkillText';
import { ProofLine } from '../detail/ProofPart';
import { useLevelWords } from '../parts/useLevelWords';
import styles from './dialogs.module.css';

interface DecisionDialogProps {
  /** Name of the person. */
  person: string;
  skill: Skill;
  position: SkillPosition;
  onClose(): void;
  onChange(): void;
}

/** Validates a level or refuses it, with what shows it before one’s eyes. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { person, skill, position, onClose, onChange } = props;
  const { claim, proofs, status } = position;
  const t = useSkillsTranslation();
  const levelWords = useLevelWords();
  const { title, levels } = useSkillText()(skill);
  const skillsApi = useApi(skillsApiRef);
  const [verdict, setVerdict] = useState<DecisionInput['verdict']>('validated');
  const [level, setLevel] = useState(String(status.level));
  const [comment, setComment] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const lacksComment = verdict === 'refused' && comment.trim() === '';
  const isPast = expiresOn !== '' && expiresOn < today();
  return (
    <FormDialog
      title={t('decide.title', { skill: title })}
      problemsOf={() => [
        ...(lacksComment ? [t('decide.commentMissing')] : []),
        ...(verdict === 'validated' && isPast ? [t('proof.expiresWrong')] : []),
      ]}
      send={() =>
        skillsApi.decide(person, skill.name, {
          verdict,
          level: Number(level),
          ...(comment.trim() && { comment: comment.trim() }),
          ...(verdict === 'validated' && expiresOn && { expiresOn }),
        })
      }
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
          {claim && (
            <p className={styles.said}>
              {t('detail.claimed', { level: levelWords(claim.level) })}{' '}
              {claim.comment}
            </p>
          )}
          <ul className={styles.proofs} aria-label={t('proof.title')}>
            {proofs.map(proof => (
              <li key={proof.id}>
                <ProofLine proof={proof} />
              </li>
            ))}
          </ul>
          {proofs.length === 0 && (
            <p className={styles.said}>{t('proof.none')}</p>
          )}
          <RadioGroup
            label={t('decide.verdict')}
            value={verdict}
            onChange={chosen =>
              setVerdict(chosen === 'refused' ? 'refused' : 'validated')
            }
          >
            <Radio value="validated">{t('decide.validate')}</Radio>
            <Radio value="refused">{t('decide.refuse')}</Radio>
          </RadioGroup>
          {verdict === 'validated' && (
            <>
              <NativeSelect
                label={t('decide.level')}
                value={level}
                options={levels.map((_, index) => ({
                  value: String(index + 1),
                  label: levelWords(index + 1),
                }))}
                onChange={setLevel}
              />
              <p className={styles.said}>{levels[Number(level) - 1]}</p>
              <DateInput
                label={t('decide.expiresOn')}
                hint={t('decide.expiresHint')}
                isOptional
                min={today()}
                isInvalid={isTried && isPast}
                value={expiresOn}
                onChange={setExpiresOn}
              />
            </>
          )}
          <TextAreaField
            label={t('decide.comment')}
            description={t('decide.commentHint')}
            rows={3}
            maxLength={2000}
            isInvalid={isTried && lacksComment}
            value={comment}
            onChange={setComment}
          />
        </>
      )}
    </FormDialog>
  );
}
