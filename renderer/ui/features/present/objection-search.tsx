import { Search } from 'lucide-react';
import { useState, type ReactNode, type RefObject } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, type Key } from 'react-aria-components';
import { matching, type Objection } from '../../../state/objections.ts';
import { Icon } from '../../components/icon.tsx';
import { Kbd } from '../../components/kbd.tsx';
import type { PresentWords } from './present-words.ts';
import styles from './console.module.css';

export interface ObjectionSearchProps {
  readonly words: PresentWords;
  readonly objections: readonly Objection[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChoose: (objection: Objection) => void;
}

/** Finds what the room just said by a few letters of it, or of who said it. */
export function ObjectionSearch({ words, objections, field, onChoose }: ObjectionSearchProps): ReactNode {
  const [typed, setTyped] = useState('');
  const found = matching(objections, typed);
  const choose = (key: Key | null): void => {
    const objection = objections.find(({ id }) => id === key);
    if (!objection) return;
    setTyped('');
    field.current?.blur();
    onChoose(objection);
  };
  return (
    <ComboBox
      className={styles['objection'] ?? ''}
      items={found}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={choose}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Icon icon={Search} />
      <Label className={styles['objectionLabel'] ?? ''}>{words.objection}</Label>
      <Input ref={field} />
      <Kbd>O</Kbd>
      <Popover className={styles['found'] ?? ''} data-raised="" data-theme="dark">
        <ListBox<Objection>
          renderEmptyState={() => <p className={styles['none']}>{words.noObjection(typed.trim())}</p>}
        >
          {(objection) => (
            <ListBoxItem id={objection.id} textValue={objection.text}>
              <span className={styles['number']}>{objection.index === undefined ? '–' : objection.index + 1}</span>
              <span className={styles['said']}>{objection.text}</span>
              <span className={styles['who']}>
                {[objection.who, objection.index === undefined ? words.answerOnly : ''].filter(Boolean).join(', ')}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
