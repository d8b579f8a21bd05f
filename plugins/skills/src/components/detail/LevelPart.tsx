import { useEffect, useId, useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, TextAreaField } from '@backstage/ui';
import { skillLevels } from '@cloud-pi-native/plugin-portal-common';
import { messageOf } from '@cloud-pi-native/plugin-portal-react';
import { skillsApiRef } from '../../api/skillsApiRef';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillText } from '../book/useSkillText';
import { useLevelWords } from '../parts/useLevelWords';
import type { SkillItemProps } from '../person/SkillItem';
import styles from './detail.module.css';

/** Milliseconds that a choice rests before it is saved: arrow keys go through every level on the way. */
const restingTime = 500;

/** The five levels in words; for oneself, where one says one’s own, saved as one goes. */
export function LevelPart(props: SkillItemProps) {
  return props.actions.assess ? (
    <LevelChoice {...props} />
  ) : (
    <LevelList {...props} />
  );
}

function LevelChoice(props: SkillItemProps) {
  const { person, skill, position, onChange } = props;
  const { claim, target } = position;
  const t = useSkillsTranslation();
  const levelWords = useLevelWords();
  const { levels } = useSkillText()(skill);
  const name = useId();
  const [level, setLevel] = useState<number | undefined>(claim?.level);
  const [comment, setComment] = useState(claim?.comment ?? '');
  const { status, failure, save } = useSaved(onChange);

  // What was said last, saved or on its way: closing the line does not say it again.
  const said = useRef<{ level?: number; comment: string }>({
    level: claim?.level,
    comment: claim?.comment ?? '',
  });
  const saveRef = useRef(() => {});
  saveRef.current = () => {
    if (level === undefined) return;
    const before = said.current;
    const now = { level, comment: comment.trim() };
    if (now.level === before.level && now.comment === before.comment) return;
    said.current = now;
    save({ person, skill: skill.name, ...now }, () => {
      if (said.current === now) said.current = before;
    });
  };
  useEffect(() => {
    const timer = setTimeout(() => saveRef.current(), restingTime);
    return () => clearTimeout(timer);
  }, [level]);
  // What rested less when the line is closed is saved then.
  useEffect(() => () => saveRef.current(), []);

  return (
    <>
      <fieldset className={styles.levels}>
        <legend>{t('detail.levelOfMine')}</legend>
        {skillLevels.map(one => (
          <label key={one} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={level === one}
              onChange={() => setLevel(one)}
            />
            <span>
              <strong>{levelWords(one)}</strong>
              {one === target && (
                <span className={styles.expected}>{t('detail.expected')}</span>
              )}
              <span className={styles.words}>
                {one === 0 ? t('detail.nothingYet') : levels[one - 1]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextAreaField
        label={t('detail.comment')}
        description={t('detail.commentHint')}
        rows={2}
        maxLength={2000}
        value={comment}
        onChange={setComment}
        onBlur={() => saveRef.current()}
      />
      <p role="status" className={styles.hint}>
        {status && t(`detail.${status}`)}
      </p>
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
    </>
  );
}

/** Saves what is said, in the order in which it was said. */
function useSaved(onChange: () => void) {
  const skillsApi = useApi(skillsApiRef);
  const [status, setStatus] = useState<'saving' | 'saved'>();
  const [failure, setFailure] = useState<string>();
  const queue = useRef(Promise.resolve());
  const save = (
    said: { person: string; skill: string; level: number; comment: string },
    onFailure: () => void,
  ) => {
    const { person, skill, level, comment } = said;
    setStatus('saving');
    setFailure(undefined);
    queue.current = queue.current.then(async () => {
      try {
        await skillsApi.claim(person, skill, {
          level,
          ...(comment && { comment }),
        });
        setStatus('saved');
        onChange();
      } catch (error) {
        onFailure();
        setStatus(undefined);
        setFailure(
          messageOf(error instanceof Error ? error : new Error(String(error))),
        );
      }
    });
  };
  return { status, failure, save };
}

function LevelList({ skill, position }: SkillItemProps) {
  const { claim, status, target } = position;
  const t = useSkillsTranslation();
  const levelWords = useLevelWords();
  const { levels } = useSkillText()(skill);
  return (
    <div>
      <ol className={styles.list} aria-label={t('detail.levels')}>
        {levels.map((words, index) => (
          <li key={words} aria-current={index + 1 === status.level}>
            <strong>{levelWords(index + 1)}</strong>
            {index + 1 === status.level && (
              <span className={styles.expected}>{t('detail.reached')}</span>
            )}
            {index + 1 === target && (
              <span className={styles.expected}>{t('detail.expected')}</span>
            )}
            <span className={styles.words}>{words}</span>
          </li>
        ))}
      </ol>
      {claim && (
        <p className={styles.hint}>
          {t('detail.claimed', { level: levelWords(claim.level) })}{' '}
          {claim.comment}
        </p>
      )}
    </div>
  );
}
