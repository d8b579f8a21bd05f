import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button, Link } from '@backstage/ui';
import {
  StateTag,
  useFormats,
  useSending,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import {
  isProofInForce,
  proofKindLabels,
  type SkillProof,
} from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../../api/skillsApiRef';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { today } from '../../today';
import { ProofDialog } from '../dialogs/ProofDialog';
import { useLevelWords } from '../parts/useLevelWords';
import type { SkillItemProps } from '../person/SkillItem';
import styles from './detail.module.css';

/** What shows the level, and until when. */
export function ProofPart(props: SkillItemProps) {
  const { person, skill, position, actions, onChange } = props;
  const t = useSkillsTranslation();
  const skillsApi = useApi(skillsApiRef);
  const [isAdding, setIsAdding] = useState(false);
  const { send, failure } = useSending(onChange);
  const { proofs } = position;
  return (
    <section>
      <h5 className={styles.heading}>{t('proof.title')}</h5>
      {proofs.length === 0 && <p className={styles.hint}>{t('proof.none')}</p>}
      {proofs.length > 0 && (
        <ul className={styles.proofs}>
          {proofs.map(proof => (
            <li key={proof.id}>
              <ProofLine proof={proof} />
              {actions.assess && proof.kind !== 'automatic' && (
                <RemoveButton
                  proof={proof}
                  onPress={() =>
                    send(async () => {
                      await skillsApi.removeProof(person, skill.name, proof.id);
                    })
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {actions.assess && (
        <Button
          variant="secondary"
          size="small"
          onPress={() => setIsAdding(true)}
        >
          {t('proof.add')}
        </Button>
      )}
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
      {isAdding && (
        <ProofDialog
          person={person}
          skill={skill}
          level={position.claim?.level}
          onClose={() => setIsAdding(false)}
          onChange={onChange}
        />
      )}
    </section>
  );
}

function RemoveButton(props: { proof: SkillProof; onPress(): void }) {
  const t = useSkillsTranslation();
  const text = useText();
  return (
    <Button
      variant="tertiary"
      size="small"
      aria-label={t('proof.removeOne', { title: text(props.proof.title) })}
      onPress={props.onPress}
    >
      {t('proof.remove')}
    </Button>
  );
}

/** A proof in one line. */
export function ProofLine({ proof }: { proof: SkillProof }) {
  const { kind, title, url, level, obtainedOn, expiresOn } = proof;
  const t = useSkillsTranslation();
  const text = useText();
  const formats = useFormats();
  const levelWords = useLevelWords();
  return (
    <span className={styles.proof}>
      <span>
        {text(proofKindLabels[kind])}
        {t('colon')}
        {url ? <Link href={url}>{text(title)}</Link> : text(title)}
      </span>
      <span>{levelWords(level)}</span>
      <span>{t('proof.obtained', { date: formats.date(obtainedOn) })}</span>
      {expiresOn &&
        (isProofInForce(proof, today()) ? (
          <span>{t('proof.expires', { date: formats.date(expiresOn) })}</span>
        ) : (
          <StateTag tone="warning">
            {t('proof.expired', { date: formats.date(expiresOn) })}
          </StateTag>
        ))}
    </span>
  );
}
