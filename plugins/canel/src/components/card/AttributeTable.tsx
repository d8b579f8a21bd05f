import { Button } from '@backstage/ui';
import type {
  ApplicationCard,
  AttributeDefinition,
  SourcedValue,
} from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  type DataTableColumn,
  StateTag,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { useAttributeText } from '../../hooks/useAttributeText';
import { useCanelTranslation } from '../../useCanelTranslation';
import styles from './card.module.css';

interface AttributeTableProps {
  id: string;
  caption: string;
  card: ApplicationCard;
  attributes: readonly AttributeDefinition[];
  /** Absent for who may not state a value. */
  onEdit?(attribute: AttributeDefinition): void;
}

/** Attributes of a group: the value that holds, who says it and since when, and who says something else. */
export function AttributeTable(props: AttributeTableProps) {
  const { id, caption, card, attributes, onEdit } = props;
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  const attributeText = useAttributeText();
  const valueText = (attribute: AttributeDefinition) => {
    const resolved = card.attributes[attribute.id];
    return resolved
      ? attributeText(attribute, resolved.value)
      : t('filter.unknown');
  };
  const sayer = ({ source, author, at }: SourcedValue) => {
    const words = { source: t(`source.${source}`), date: formats.date(at) };
    // A source that speaks for itself is named once.
    return author === source
      ? t('card.said', words)
      : t('card.saidBy', {
          ...words,
          author: author.replace(/^user:default\//, ''),
        });
  };
  const columns: DataTableColumn<AttributeDefinition>[] = [
    {
      id: 'attribute',
      header: t('card.attribute'),
      value: ({ label }) => text(label),
      render: ({ label, help }) => (
        <>
          {text(label)}
          {help && <span className={styles.help}>{text(help)}</span>}
        </>
      ),
      sortable: false,
      isRowHeader: true,
    },
    {
      id: 'value',
      header: t('card.value'),
      value: valueText,
      render: attribute => (
        <>
          {valueText(attribute)}
          {card.attributes[attribute.id]?.disagreements.map(other => (
            <p key={other.source} className={styles.other}>
              <StateTag tone="warning">{t('card.disagrees')}</StateTag>{' '}
              {attributeText(attribute, other.value)}{' '}
              <span className={styles.help}>{sayer(other)}</span>
            </p>
          ))}
        </>
      ),
      sortable: false,
    },
    {
      id: 'source',
      header: t('card.source'),
      value: attribute => {
        const resolved = card.attributes[attribute.id];
        return resolved && sayer(resolved);
      },
      sortable: false,
    },
  ];
  if (onEdit) {
    columns.push({
      id: 'edit',
      header: t('card.action'),
      value: () => undefined,
      render: attribute => (
        <Button
          variant="tertiary"
          size="small"
          aria-label={t('card.editOf', { attribute: text(attribute.label) })}
          onPress={() => onEdit(attribute)}
        >
          {t('card.edit')}
        </Button>
      ),
      sortable: false,
    });
  }
  return (
    <DataTable
      isSimple
      id={id}
      caption={caption}
      columns={columns}
      rows={attributes}
      rowKey={attribute => attribute.id}
    />
  );
}
