import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { portalReactTranslationRef } from '../../translation';
import { DataTable, type DataTableColumn } from '../DataTable';
import type { EnvelopeLine } from './envelopeLines';
import { useResourceWords } from './useResourceWords';

/** The figures behind the bars of an envelope. */
export function EnvelopeTable(props: {
  id: string;
  caption: string;
  lines: readonly EnvelopeLine[];
}) {
  const { id, caption, lines } = props;
  const { t } = useTranslationRef(portalReactTranslationRef);
  const words = useResourceWords();
  const isAdding = lines.some(({ wanted }) => wanted > 0);
  const columns = useMemo<DataTableColumn<EnvelopeLine>[]>(() => {
    const amountColumn = (
      part: 'contracted' | 'reserved' | 'wanted' | 'free' | 'lack',
    ): DataTableColumn<EnvelopeLine> => ({
      id: part,
      header: t(`envelope.${part === 'lack' ? 'missing' : part}`),
      value: line => line[part],
      text: line => {
        const amount = line[part];
        return amount === undefined
          ? t('envelope.unlimited')
          : words.amountOf(line.resource, amount);
      },
      align: 'end',
    });
    return [
      {
        id: 'resource',
        header: t('resource.label'),
        value: line => words.nameOf(line.resource),
      },
      amountColumn('contracted'),
      amountColumn('reserved'),
      ...(isAdding ? [amountColumn('wanted')] : []),
      amountColumn('free'),
      ...(lines.some(({ lack }) => lack > 0) ? [amountColumn('lack')] : []),
    ];
  }, [t, words, isAdding, lines]);
  return (
    <DataTable
      id={id}
      isSimple
      caption={caption}
      columns={columns}
      rows={lines}
      rowKey={({ resource }) => resource}
    />
  );
}
