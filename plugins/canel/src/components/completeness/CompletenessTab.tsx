import { Link } from 'react-router-dom';
import { useApi } from '@backstage/frontend-plugin-api';
import type { CompletenessAnswer } from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  type DataTableColumn,
  EmptyState,
  LoadProblem,
  Section,
  useFormats,
  useLoad,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { useListHref } from '../heat/useListHref';
import { Bar } from './Bar';
import { missingFilterOf } from './missingFilterOf';
import styles from './CompletenessTab.module.css';

/** Items drawn as bars; the table under them holds them all. */
const barsShown = 10;

/** How complete the map is, by the levels of the ANSSI's guide, and what is missing most. */
export function CompletenessTab() {
  const canelApi = useApi(canelApiRef);
  const t = usePicturesTranslation();
  const { filter } = useApplicationFilter();
  const load = useLoad(
    () => canelApi.getCompleteness(filter),
    [canelApi, filter],
  );
  if (!load.value) return <LoadProblem load={load} />;
  const total = load.value.levels.reduce((sum, count) => sum + count, 0);
  if (total === 0) {
    return (
      <EmptyState title={t('completeness.empty')}>
        {t('completeness.emptyText')}
      </EmptyState>
    );
  }
  return <Completeness answer={load.value} total={total} />;
}

type Item = CompletenessAnswer['items'][number];

function Completeness(props: { answer: CompletenessAnswer; total: number }) {
  const { answer, total } = props;
  const t = usePicturesTranslation();
  const text = useText();
  const formats = useFormats();
  const listHref = useListHref();
  const items = [...answer.items].sort((a, b) => b.missing - a.missing);
  const hrefOf = ({ id, missing }: Item) =>
    missing > 0 ? listHref(missingFilterOf(id)) : undefined;
  const columns: DataTableColumn<Item>[] = [
    {
      id: 'attendu',
      header: t('column.item'),
      value: ({ label }) => text(label),
      render: item => {
        const href = hrefOf(item);
        const label = text(item.label);
        return href ? <Link to={href}>{label}</Link> : label;
      },
    },
    {
      id: 'niveau',
      header: t('column.level'),
      value: ({ level }) => level,
      filter: true,
      align: 'end',
    },
    {
      id: 'manque',
      header: t('column.missing'),
      value: ({ missing }) => missing,
      align: 'end',
    },
    {
      id: 'part',
      header: t('column.share'),
      value: ({ missing }) => missing / total,
      text: ({ missing }) => formats.percent(missing / total),
      align: 'end',
    },
  ];
  return (
    <>
      <Section title={t('completeness.levels')}>
        <p>{t('completeness.levelsHint')}</p>
        <ul className={styles.bars}>
          {([3, 2, 1, 0] as const).map(level => (
            <Bar
              key={level}
              label={t(`completeness.level.${level}`)}
              words={t('completeness.count', {
                count: answer.levels[level],
                share: formats.percent(answer.levels[level] / total),
              })}
              share={answer.levels[level] / total}
              tone={`level-${level}`}
              href={listHref({ completeness: [String(level)] })}
            />
          ))}
        </ul>
      </Section>
      <Section title={t('completeness.items')}>
        <ul className={styles.bars}>
          {items
            .filter(({ missing }) => missing > 0)
            .slice(0, barsShown)
            .map(item => (
              <Bar
                key={item.id}
                label={text(item.label)}
                words={t('completeness.lacking', { count: item.missing })}
                share={item.missing / total}
                tone="missing"
                href={hrefOf(item)}
              />
            ))}
        </ul>
      </Section>
      <Section title={t('completeness.itemsTable')}>
        <DataTable
          id="completude"
          caption={t('completeness.itemsTable')}
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
        />
      </Section>
    </>
  );
}
