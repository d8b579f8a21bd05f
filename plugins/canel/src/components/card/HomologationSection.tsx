import { useState } from 'react';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button } from '@backstage/ui';
import {
  type ApplicationCard,
  type Homologation,
  homologationRecordPermission,
} from '@cloud-pi-native/plugin-canel-common';
import { Section, useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { HomologationTag } from '../parts/HomologationTag';
import { HomologationDialog } from './HomologationDialog';
import { HomologationTable } from './HomologationTable';
import styles from './card.module.css';

interface HomologationSectionProps {
  name: string;
  card: ApplicationCard;
  onChange(): void;
}

/** The state of the homologation and its history; governance and the RSSI record and correct it. */
export function HomologationSection(props: HomologationSectionProps) {
  const { name, card, onChange } = props;
  const t = useCanelTranslation();
  const formats = useFormats();
  const { allowed } = usePermission({
    permission: homologationRecordPermission,
  });
  const [edited, edit] = useState<{ corrected?: Homologation }>();
  const { state, lastDay, inProgress } = card.homologation;
  return (
    <Section
      title={t('facet.homologation')}
      actions={
        allowed && (
          <Button variant="secondary" onPress={() => edit({})}>
            {t('homologation.record')}
          </Button>
        )
      }
    >
      <p className={styles.state}>
        <HomologationTag state={state} />
        {lastDay && (
          <span>
            {t('homologation.until', { date: formats.date(lastDay) })}
          </span>
        )}
        {inProgress && state !== 'in-progress' && (
          <span>{t('homologation.inProgress')}</span>
        )}
      </p>
      <HomologationTable
        homologations={card.homologations}
        onCorrect={allowed ? corrected => edit({ corrected }) : undefined}
      />
      {edited && (
        <HomologationDialog
          name={name}
          corrected={edited.corrected}
          onClose={() => edit(undefined)}
          onChange={onChange}
        />
      )}
    </Section>
  );
}
