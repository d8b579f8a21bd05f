import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@backstage/ui';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { FieldSet } from '@cloud-pi-native/plugin-portal-react';
import styles from './ItemList.module.css';

interface ItemListProps<Item> {
  legend: string;
  description?: string;
  /** What is wrong with the list as a whole. */
  problems?: readonly string[];
  addLabel: string;
  isDisabled?: boolean;
  items: readonly Item[];
  /** Heading of an item, from its place (from 1). */
  itemLabel(item: Item, position: number): string;
  removeLabel(item: Item, position: number): string;
  /** What a new item holds. */
  newItem(): Item;
  onChange(items: Item[]): void;
  renderItem(
    item: Item,
    change: (part: Partial<Item>) => void,
    index: number,
  ): ReactNode;
  children?: ReactNode;
}

/**
 * A list of which items are added, filled in and removed. Focus goes to the new item, and to the add button when an
 * item goes, so that keyboard users never fall back to the top of the page.
 */
export function ItemList<Item>(props: ItemListProps<Item>) {
  const { items, isDisabled, onChange } = props;
  const listRef = useRef<HTMLOListElement>(null);
  const addRef = useRef<HTMLButtonElement>(null);
  const lengthRef = useRef(items.length);
  const isByHand = useRef(false);

  useEffect(() => {
    const difference = items.length - lengthRef.current;
    lengthRef.current = items.length;
    if (!isByHand.current || difference === 0) return;
    isByHand.current = false;
    if (difference < 0) addRef.current?.focus();
    else listRef.current?.lastElementChild?.querySelector('input')?.focus();
  }, [items.length]);

  return (
    <FieldSet
      legend={props.legend}
      description={props.description}
      problem={props.problems?.join(' ') || undefined}
    >
      <ol className={styles.list} ref={listRef}>
        {items.map((item, index) => (
          <li key={index}>
            <FieldSet framed legend={props.itemLabel(item, index + 1)}>
              {props.renderItem(
                item,
                part => onChange(replaceAt(items, index, part)),
                index,
              )}
              <Button
                variant="tertiary"
                size="small"
                className={styles.remove}
                iconStart={<RiDeleteBinLine aria-hidden="true" />}
                isDisabled={isDisabled}
                onPress={() => {
                  isByHand.current = true;
                  onChange(items.filter((_, at) => at !== index));
                }}
              >
                {props.removeLabel(item, index + 1)}
              </Button>
            </FieldSet>
          </li>
        ))}
      </ol>
      {props.children}
      <Button
        ref={addRef}
        variant="secondary"
        className={styles.add}
        iconStart={<RiAddLine aria-hidden="true" />}
        isDisabled={isDisabled}
        onPress={() => {
          isByHand.current = true;
          onChange([...items, props.newItem()]);
        }}
      >
        {props.addLabel}
      </Button>
    </FieldSet>
  );
}

function replaceAt<Item>(
  items: readonly Item[],
  index: number,
  part: Partial<Item>,
): Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...part } : item));
}
