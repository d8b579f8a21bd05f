import { useMemo } from 'react';
import { Link } from '@backstage/ui';
import {
  resourceNames,
  type EnvelopeClass,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  EnvelopeSummary,
  ProjectQuotaSummary,
} from '@cloud-pi-native/plugin-quotas-common';
import {
  StateTag,
  useFormats,
  useResourceWords,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { FillTag } from '../parts/stateTags';
import { useProjectTab } from '../parts/useProjectTab';
import { useQuotasTranslation } from '../useQuotasTranslation';
import styles from './platform.module.css';

/** Resources that seldom lack are a press away. */
const hiddenResources: readonly string[] = ['gpu', 'storage'];

/**
 * Columns of the list of projects; those that can be sorted bear the name of their order on the server.
 *
 * @param only - shows this envelope alone
 */
export function useProjectColumns(
  only: EnvelopeClass | undefined,
): DataTableColumn<ProjectQuotaSummary>[] {
  const t = useQuotasTranslation();
  const formats = useFormats();
  const words = useResourceWords();
  const addressOf = useProjectTab();
  return useMemo(() => {
    const number = (value: number) =>
      formats.number(value, { maximumFractionDigits: 3 });
    const shown = ({ envelopes }: ProjectQuotaSummary) =>
      envelopes.filter(envelope => !only || envelope.class === only);
    const lines = (
      project: ProjectQuotaSummary,
      write: (envelope: EnvelopeSummary) => JSX.Element | string,
    ) => (
      <span className={styles.lines}>
        {shown(project).map(envelope => (
          <span key={envelope.class} className={styles.line}>
            {!only && (
              <span>
                {t('projects.ofClass', {
                  class: t(`class.${envelope.class}`),
                })}
              </span>
            )}{' '}
            {write(envelope)}
          </span>
        ))}
      </span>
    );
    return [
      {
        id: 'project',
        header: t('projects.project'),
        value: project => project.name,
        render: project => (
          <>
            <Link href={addressOf(project.slug)}>{project.name}</Link>{' '}
            {project.archivedAt && (
              <StateTag tone="neutral">{t('projects.archived')}</StateTag>
            )}
          </>
        ),
      },
      {
        id: 'organisation',
        header: t('projects.organisation'),
        value: project => project.organisation,
      },
      {
        id: 'fill',
        header: t('projects.fill'),
        value: project =>
          Math.max(0, ...shown(project).map(({ fill = 0 }) => fill)),
        render: project =>
          lines(project, ({ state, fill }) => (
            <>
              {fill !== undefined && formats.percent(fill)}{' '}
              <FillTag state={state} />
            </>
          )),
      },
      ...resourceNames.map(
        (resource): DataTableColumn<ProjectQuotaSummary> => ({
          id: resource,
          header: words.labelOf(resource),
          value: project =>
            shown(project).reduce(
              (sum, { reserved }) => sum + reserved[resource],
              0,
            ),
          render: project =>
            lines(project, ({ contracted, reserved, unlimitedUntil }) =>
              unlimitedUntil
                ? t('projects.noLimit', {
                    reserved: number(reserved[resource]),
                  })
                : t('reservedOf', {
                    reserved: number(reserved[resource]),
                    limit: number(contracted[resource]),
                  }),
            ),
          hidden: hiddenResources.includes(resource),
        }),
      ),
      {
        id: 'environments',
        header: t('projects.environments'),
        value: project => project.environments,
        align: 'end',
      },
      {
        id: 'requests',
        header: t('projects.requests'),
        value: project => project.openChanges,
        align: 'end',
        sortable: false,
      },
    ];
  }, [t, formats, words, addressOf, only]);
}
