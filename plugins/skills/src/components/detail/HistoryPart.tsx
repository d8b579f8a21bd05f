import { useId, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  LoadProblem,
  useFormats,
  useLoad,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import type { SkillPosition } from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../../api/skillsApiRef';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { Actor } from '../parts/Actor';
import { useLevelWords } from '../parts/useLevelWords';
import styles from './detail.module.css';

interface HistoryPartProps {
  person: string;
  skill: string;
  /** A new one means that something happened. */
  position: SkillPosition;
}

/** What happened to a skill of somebody, on demand. */
export function HistoryPart(props: HistoryPartProps) {
  const t = useSkillsTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section>
      <Button
        variant="tertiary"
        size="small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPress={() => setIsOpen(!isOpen)}
      >
        {t('history.title')}
      </Button>
      <div id={id}>{isOpen && <History {...props} />}</div>
    </section>
  );
}

function History({ person, skill, position }: HistoryPartProps) {
  const t = useSkillsTranslation();
  const text = useText();
  const formats = useFormats();
  const levelWords = useLevelWords();
  const skillsApi = useApi(skillsApiRef);
  const load = useLoad(
    () => skillsApi.getHistory(person, skill),
    [skillsApi, person, skill, position],
  );
  if (!load.value) return <LoadProblem load={load} />;
  const { items } = load.value;
  if (items.length === 0) {
    return <p className={styles.hint}>{t('history.none')}</p>;
  }
  return (
    <ol className={styles.history} aria-label={t('history.title')}>
      {items.map(({ id, at, type, level, text: words, actor }) => (
        <li key={id}>
          <time dateTime={at}>{formats.dateTime(at)}</time>
          {t('colon')}
          {t(`history.${type}`)}
          {level !== undefined && ` – ${levelWords(level)}`}
          {words && ` – ${text(words)}`} (<Actor actor={actor} />)
        </li>
      ))}
    </ol>
  );
}
