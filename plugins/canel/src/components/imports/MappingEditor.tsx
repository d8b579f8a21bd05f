import { useState } from 'react';
import {
  type ImportSheetKind,
  importSheetKinds,
  importSheetLabels,
  type ImportSheetMapping,
  importTargets,
} from '@cloud-pi-native/plugin-canel-common';
import {
  NativeSelect,
  StateTag,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ColumnTable } from './ColumnTable';
import { missingTargets, withKind, withTarget } from './mappingDraft';
import styles from './imports.module.css';

interface MappingEditorProps {
  mapping: ImportSheetMapping[];
  /** Absent when nothing can be changed any more. */
  onChange?(mapping: ImportSheetMapping[]): void;
}

/** What each sheet is about, and what its columns say. */
export function MappingEditor({ mapping, onChange }: MappingEditorProps) {
  return (
    <div className={styles.sheets}>
      {mapping.map((sheet, index) => (
        <SheetEditor
          key={sheet.sheet}
          mapping={sheet}
          onChange={
            onChange &&
            (next =>
              onChange(
                mapping.map((one, place) => (place === index ? next : one)),
              ))
          }
        />
      ))}
    </div>
  );
}

interface SheetEditorProps {
  mapping: ImportSheetMapping;
  onChange?(mapping: ImportSheetMapping): void;
}

function SheetEditor({ mapping, onChange }: SheetEditorProps) {
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  const { sheet, kind, columns } = mapping;
  const missing = missingTargets(mapping);
  const [isOpen, setOpen] = useState(missing.length > 0);
  const kinds: { value: ImportSheetKind; label: string }[] =
    importSheetKinds.map(value => ({
      value,
      label: text(importSheetLabels[value]),
    }));
  const missingLabels = importTargets[kind]
    .filter(({ id }) => missing.includes(id))
    .map(({ label }) => text(label));
  return (
    <details
      className={styles.sheet}
      open={isOpen}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={styles.sheetName}>{sheet}</span>
        <span>
          {kind === 'ignored'
            ? text(importSheetLabels.ignored)
            : t('imports.sheetRead', {
                kind: text(importSheetLabels[kind]),
                read: String(columns.filter(one => one.target).length),
                total: String(columns.length),
              })}
        </span>
        {missing.length > 0 && (
          <StateTag tone="error">
            {t('imports.missing', { columns: formats.list(missingLabels) })}
          </StateTag>
        )}
      </summary>
      {/* Hundreds of lists of dozens of words are only made for the sheets that somebody looks at. */}
      {isOpen && (
        <div className={styles.sheetBody}>
          {onChange && (
            <NativeSelect
              label={t('imports.sheetKind')}
              value={kind}
              options={kinds}
              onChange={next => onChange(withKind(mapping, next))}
            />
          )}
          {kind !== 'ignored' && (
            <ColumnTable
              mapping={mapping}
              onChoose={
                onChange &&
                ((index, target) =>
                  onChange(withTarget(mapping, index, target)))
              }
            />
          )}
        </div>
      )}
    </details>
  );
}
