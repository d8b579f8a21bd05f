import { useMemo } from 'react';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import {
  perimeterLabels,
  perimeters,
  readSkill,
  skillDomainLabels,
  skillObligationLabels,
  skillOriginLabels,
} from '@cloud-pi-native/plugin-portal-common';
import { Facts, useText } from '@cloud-pi-native/plugin-portal-react';
import { useSkillText } from '../components/book/useSkillText';
import { SkillLinks } from '../components/parts/SkillLinks';
import { useLevelWords } from '../components/parts/useLevelWords';
import { useSkillsTranslation } from '../useSkillsTranslation';
import styles from './entity.module.css';

/** What a skill is, what each of its levels means, and what is expected of whom. */
export function SkillCard() {
  const t = useSkillsTranslation();
  const text = useText();
  const textOf = useSkillText();
  const levelWords = useLevelWords();
  const { entity } = useEntity();
  const skill = useMemo(() => readSkill(entity), [entity]);
  const { title, description, why, levels } = textOf(skill);
  const { domain, obligation, origin, expected } = skill;
  return (
    <EntityInfoCard title={t('card.title')}>
      <div className={styles.stack}>
        <div>
          <strong>{title}</strong>
          <p>
            {description} {why}
          </p>
          <Facts
            facts={[
              {
                term: t('card.domain'),
                value: text(skillDomainLabels[domain]),
              },
              {
                term: t('card.obligation'),
                value: text(skillObligationLabels[obligation]),
              },
              {
                term: t('card.origin'),
                value: text(skillOriginLabels[origin]),
              },
              ...perimeters.map(perimeter => ({
                term: text(perimeterLabels[perimeter]),
                value: levelWords(expected[perimeter] ?? 0),
              })),
            ]}
          />
        </div>
        <section>
          <h4>{t('detail.levels')}</h4>
          <ol className={styles.levels}>
            {levels.map((words, index) => (
              <li key={words}>
                <strong>{levelWords(index + 1)}</strong>
                <br />
                {words}
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h4>{t('links.title')}</h4>
          <SkillLinks skill={skill} />
        </section>
      </div>
    </EntityInfoCard>
  );
}
