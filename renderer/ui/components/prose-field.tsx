import { useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { FactList } from './fact-list.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './prose-field.module.css';
import { afterKey, countWords, type FactChoice, type Selected } from './prose-keys.ts';
import { useFieldParts } from './use-field-parts.ts';
import { useMention } from './use-mention.ts';

export interface ProseFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Asked where an `@` opens the list of them. */
  readonly facts: () => readonly FactChoice[];
  /** The name of the list that an `@` opens. */
  readonly factsLabel: string;
  readonly wordLimit?: number | undefined;
  readonly wordsText?: ((count: number, limit: number) => string) | undefined;
  readonly rows?: number | undefined;
  readonly placeholder?: string | undefined;
}

/** Several lines of text with bold, italic, links and facts, as tall as what it holds, up to eight lines. */
export function ProseField(props: ProseFieldProps): ReactNode {
  const { value, onChange, facts, factsLabel, rows = 1, isReadOnly, placeholder } = props;
  const parts = useFieldParts(props, props.wordLimit !== undefined);
  const { area, put } = useTextArea(value, onChange);
  const mention = useMention(facts, put);
  const listId = `${parts.belowId}-facts`;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (mention.key(event)) return;
    const next = isReadOnly === true ? undefined : emphasised(event);
    if (next) put(next);
  };
  return (
    <FieldFrame props={props} parts={parts} {...wordCount(props)}>
      <div className={styles['place']}>
        <textarea
          {...parts.control}
          {...(mention.choices.length > 0
            ? {
                'aria-autocomplete': 'list',
                'aria-controls': listId,
                'aria-activedescendant': `${listId}-${mention.active}`,
              }
            : {})}
          ref={area}
          className={styles['prose']}
          style={{ '--rows': rows } as CSSProperties}
          rows={rows}
          value={value}
          placeholder={placeholder}
          readOnly={isReadOnly}
          onChange={({ target }) => {
            onChange(target.value);
            mention.look(target.value, target.selectionStart);
          }}
          onKeyDown={onKeyDown}
          onBlur={mention.close}
        />
        {mention.choices.length > 0 && <FactList id={listId} label={factsLabel} mention={mention} area={area} />}
      </div>
    </FieldFrame>
  );
}

function wordCount({ value, wordLimit, wordsText }: ProseFieldProps): { count?: string; isOver?: boolean } {
  if (wordLimit === undefined || !wordsText) return {};
  const words = countWords(value);
  return { count: wordsText(words, wordLimit), isOver: words > wordLimit };
}

function emphasised(event: KeyboardEvent<HTMLTextAreaElement>): Selected | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, currentTarget } = event;
  if (ctrlKey === metaKey || altKey || shiftKey) return undefined;
  const { value: text, selectionStart: start, selectionEnd: end } = currentTarget;
  const next = afterKey(event.key.toLowerCase(), { text, start, end });
  if (!next) return undefined;
  event.preventDefault();
  // The palette opens with the same key elsewhere.
  event.stopPropagation();
  return next;
}

/** The element, and how to put a text with a selection into it: written at once, so that the caret stays where it is put. */
function useTextArea(value: string, onChange: (text: string) => void) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current && !GROWS_BY_ITSELF) grow(area.current);
  }, [value]);
  const put = ({ text, start, end }: Selected): void => {
    const element = area.current;
    if (!element) return;
    element.setRangeText(text, 0, element.value.length, 'preserve');
    element.setSelectionRange(start, end);
    onChange(text);
  };
  return { area, put };
}

const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}
