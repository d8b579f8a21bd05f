import {
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import type { Moment } from '../../hooks';
import { portalReactTranslationRef } from '../../translation';
import { stateIcons } from '../StateTag';
import styles from './LogView.module.css';

/** @public */
export type LogLevel = 'info' | 'warning' | 'error';

/** @public */
export interface LogLine {
  at?: Moment;
  level?: LogLevel;
  message: string;
}

/** @public */
export interface LogViewProps {
  /** Names the log for a screen reader; « Log » by default. */
  label?: string;
  lines: readonly LogLine[];
}

const levelMessages = {
  info: 'log.levelInfo',
  warning: 'log.levelWarning',
  error: 'log.levelError',
} as const;

/**
 * Lines of a log, in the order they came. New lines are announced politely.
 *
 * @public
 */
export function LogView(props: LogViewProps) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const toastApi = useApi(toastApiRef);
  const { label = t('log.label'), lines } = props;

  const copy = async () => {
    await navigator.clipboard.writeText(lines.map(writeLine).join('\n'));
    toastApi.post({ title: t('log.copied'), status: 'success', timeout: 4000 });
  };

  if (lines.length === 0) {
    return <p className={styles.empty}>{t('log.empty')}</p>;
  }
  return (
    <div className={styles.log}>
      <div
        className={styles.lines}
        role="log"
        aria-label={label}
        // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {lines.map((line, index) => (
          <LogRow key={index} line={line} />
        ))}
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          variant="tertiary"
          iconStart={<RiFileCopyLine aria-hidden="true" />}
          onPress={copy}
        >
          {t('log.copy')}
        </Button>
      </div>
    </div>
  );
}

function LogRow(props: { line: LogLine }) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const { at, level = 'info', message } = props.line;
  const Icon = stateIcons[level];
  return (
    <div className={styles.line} data-level={level}>
      {at !== undefined && <span className={styles.time}>{timeOf(at)}</span>}
      {level !== 'info' && (
        <Icon className={styles.icon} aria-label={t(levelMessages[level])} />
      )}
      <span className={styles.message}>{message}</span>
    </div>
  );
}

/** A log keeps one form of time in every language, so that lines can be compared with those of other tools. */
function timeOf(at: Moment): string {
  return new Date(at).toISOString().slice(11, 19);
}

function writeLine(line: LogLine): string {
  const at = line.at === undefined ? '' : `${new Date(line.at).toISOString()} `;
  return `${at}${line.level ?? 'info'} ${line.message}`;
}
