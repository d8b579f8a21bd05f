import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { useSending } from '@cloud-pi-native/plugin-portal-react';
import { skillsApiRef } from '../../api/skillsApiRef';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillText } from '../book/useSkillText';
import { DecisionDialog } from '../dialogs/DecisionDialog';
import { SkillLinks } from '../parts/SkillLinks';
import type { SkillItemProps } from '../person/SkillItem';
import { DecisionPart } from './DecisionPart';
import { HistoryPart } from './HistoryPart';
import { LevelPart } from './LevelPart';
import { ProofPart } from './ProofPart';
import styles from './detail.module.css';

/** All that is known of a skill of somebody, and what the reader may do about it. */
export function SkillDetail(props: SkillItemProps) {
  const { person, skill, position, actions, onChange } = props;
  const t = useSkillsTranslation();
  const { description, why } = useSkillText()(skill);
  const skillsApi = useApi(skillsApiRef);
  const [isDeciding, setIsDeciding] = useState(false);
  const { send, failure } = useSending(onChange);
  const isWaiting = position.status.state === 'to-validate';
  const mayAsk =
    actions.assess &&
    !isWaiting &&
    position.status.state !== 'validated' &&
    (position.claim !== undefined || position.proofs.length > 0);
  return (
    <div className={styles.detail}>
      <p>
        {description} {why}
      </p>
      <LevelPart {...props} />
      <ProofPart {...props} />
      <DecisionPart position={position} />
      <div className={styles.buttons}>
        {mayAsk && (
          <Button
            variant="primary"
            onPress={() =>
              send(async () => {
                await skillsApi.askValidation(person, skill.name);
              })
            }
          >
            {t('detail.ask')}
          </Button>
        )}
        {actions.validate && isWaiting && (
          <Button variant="primary" onPress={() => setIsDeciding(true)}>
            {t('detail.decide')}
          </Button>
        )}
      </div>
      {actions.assess && isWaiting && (
        <p className={styles.hint}>{t('detail.waiting')}</p>
      )}
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
      <SkillLinks skill={skill} />
      <HistoryPart person={person} skill={skill.name} position={position} />
      {isDeciding && (
        <DecisionDialog
          person={person}
          skill={skill}
          position={position}
          onClose={() => setIsDeciding(false)}
          onChange={onChange}
        />
      )}
    </div>
  );
}
