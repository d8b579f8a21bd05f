import { useMemo, useRef } from 'react';
import { Button } from '@backstage/ui';
import type { Probe } from '@cloud-pi-native/plugin-service-levels-common';
import {
  useFormats,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { targetText } from '../../rules/targetText';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { useServiceBook } from '../page/WithServices';
import styles from '../parts/parts.module.css';
import { ProbeTag } from '../parts/stateTags';

/** What opens a dialog. */
export type ProbeDialogAction = 'samples' | 'change' | 'remove';

/** What is done at once. */
export type ProbeAction = 'run' | 'pause' | 'resume';

interface ProbeColumnsInput {
  /** The reader may act on probes. */
  isManaged: boolean;
  open(action: ProbeDialogAction, probe: Probe): void;
  act(action: ProbeAction, probe: Probe): void;
}

/** Columns of the table of probes. */
export function useProbeColumns(
  input: ProbeColumnsInput,
): DataTableColumn<Probe>[] {
  const t = useServiceLevelsTranslation();
  const formats = useFormats();
  const { titleOf } = useServiceBook();
  const { isManaged } = input;
  // Those of the last render: columns stay the same from one to the next.
  const actions = useRef(input);
  actions.current = input;
  return useMemo<DataTableColumn<Probe>[]>(() => {
    const button = (
      action: ProbeDialogAction | ProbeAction,
      probe: Probe,
      onPress: () => void,
    ) => (
      <Button
        key={action}
        variant="secondary"
        size="small"
        aria-label={t(`probes.${action}Of`, { id: probe.id })}
        onPress={onPress}
      >
        {t(`probes.${action}`)}
      </Button>
    );
    const opener = (action: ProbeDialogAction, probe: Probe) =>
      button(action, probe, () => actions.current.open(action, probe));
    const actor = (action: ProbeAction, probe: Probe) =>
      button(action, probe, () => actions.current.act(action, probe));
    return [
      { id: 'sonde', header: t('probes.probe'), value: probe => probe.id },
      {
        id: 'service',
        header: t('table.service'),
        value: probe => titleOf(probe.service),
        filter: true,
      },
      {
        id: 'cible',
        header: t('probes.target'),
        value: probe =>
          `${t(`probeKind.${probe.target.kind}`)} ${targetText(probe.target)}`,
      },
      {
        id: 'etat',
        header: t('table.state'),
        value: probe =>
          probe.isPaused ? t('probes.paused') : t(`state.${probe.state}`),
        render: probe => <ProbeTag probe={probe} />,
        filter: true,
      },
      {
        id: 'derniere',
        header: t('probes.last'),
        value: probe => probe.last?.at,
        text: probe =>
          probe.last
            ? t('probes.lastFound', {
                when: formats.dateTime(probe.last.at),
                time: formats.number(probe.last.milliseconds),
              })
            : t('probes.never'),
      },
      {
        id: 'frequence',
        header: t('probes.interval'),
        value: probe => probe.intervalSeconds,
        text: probe => formats.duration(probe.intervalSeconds * 1000),
        hidden: true,
      },
      {
        id: 'origine',
        header: t('incident.origin'),
        value: probe => t(`probeOrigin.${probe.origin}`),
        hidden: true,
      },
      {
        id: 'actions',
        header: t('table.actions'),
        value: () => undefined,
        sortable: false,
        render: probe => (
          <div className={styles.buttons}>
            {opener('samples', probe)}
            {isManaged && (
              <>
                {actor('run', probe)}
                {actor(probe.isPaused ? 'resume' : 'pause', probe)}
                {probe.origin === 'screen' && (
                  <>
                    {opener('change', probe)}
                    {opener('remove', probe)}
                  </>
                )}
              </>
            )}
          </div>
        ),
      },
    ];
  }, [t, formats, titleOf, isManaged]);
}
