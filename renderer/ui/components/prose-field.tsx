import {
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { asProse } from '../../core/pitch/rich-text.ts';
import { FactCard } from './fact-card.tsx';
import { FactList } from './fact-list.tsx';
import { FactMarks } from './fact-marks.tsx';
import {
  afterTyping,
  besideFacts,
  inSource,
  inText,
  shownText,
  type FactText,
  type ShownFact,
  type ShownText,
} from './fact-spans.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './prose-field.module.css';
import { afterKey, countWords, type FactChoice, type Selected } from './prose-keys.ts';
import { useFactCard } from './use-fact-card.ts';
import { useFieldParts } from './use-field-parts.ts';
import { useMention } from './use-mention.ts';
import { useOwnLayout } from './use-own-layout.ts';

export interface FactWords {
  /** What a fact is in a sentence. */
  readonly textOf: FactText;
  /** In the place of a fact that there is none of. */
  readonly missing: string;
  /** What an `@` offers: asked where it opens the list. */
  readonly choices: () => readonly FactChoice[];
  /** The name of that list. */
  readonly label: string;
  /** What is told of a fact, and may be done to it, beneath it in a text. */
  readonly about: (id: string, unlink: Unlink) => ReactNode;
}

/** Leaves the words as they stand in the text, without the fact; not in a text that cannot be changed. */
export type Unlink = (() => void) | undefined;

export interface ProseFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly facts: FactWords;
  readonly wordLimit?: number | undefined;
  readonly wordsText?: ((count: number, limit: number) => string) | undefined;
  readonly rows?: number | undefined;
  readonly placeholder?: string | undefined;
}

/** Several lines of text with bold, italic, links and facts, as tall as what it holds, up to eight lines. */
export function ProseField(props: ProseFieldProps): ReactNode {
  const { value, onChange, facts, rows = 1, isReadOnly, placeholder } = props;
  const { textOf, missing } = facts;
  const parts = useFieldParts(props, props.wordLimit !== undefined);
  const shown = useMemo(() => shownText(value, textOf, missing), [value, textOf, missing]);
  const { area, put, type, select } = useTextArea(shown, onChange, (source) => shownText(source, textOf, missing));
  const mention = useMention(facts.choices, put);
  const marks = useRef<HTMLDivElement>(null);
  const card = useFactCard(shown, marks);
  const { open } = card;
  useOwnLayout(area);
  const listId = `${parts.belowId}-facts`;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (mention.key(event) || card.key(event)) return;
    const next = isReadOnly === true ? undefined : emphasised(event, shown);
    if (next) put(next);
  };
  const leave = (event: FocusEvent<HTMLDivElement>): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    mention.close();
    card.close();
  };
  const unlink = (fact: ShownFact): void => {
    const words = fact.isKnown ? asProse(shown.text.slice(fact.start, fact.end)) : '';
    const caret = fact.from + words.length;
    put({ text: shown.source.slice(0, fact.from) + words + shown.source.slice(fact.to), start: caret, end: caret });
    card.close();
    area.current?.focus();
  };
  return (
    <FieldFrame props={props} parts={parts} {...wordCount(props)}>
      <div className={styles['place']} onBlur={leave}>
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
          value={shown.text}
          placeholder={placeholder}
          readOnly={isReadOnly}
          onChange={({ target }) => {
            const { source, caret } = type(target);
            mention.look(source, caret);
          }}
          onSelect={select}
          onKeyDown={onKeyDown}
          onClick={({ clientX, clientY }) => card.click(clientX, clientY)}
        />
        {shown.facts.length > 0 && <FactMarks marks={marks} shown={shown} area={area} />}
        {open && (
          <FactCard
            takesFocus={open.byKey}
            label={shown.text.slice(open.fact.start, open.fact.end)}
            area={area}
            onClose={card.close}
          >
            {facts.about(open.fact.id, isReadOnly === true ? undefined : () => unlink(open.fact))}
          </FactCard>
        )}
        {mention.choices.length > 0 && <FactList id={listId} label={facts.label} mention={mention} area={area} />}
      </div>
    </FieldFrame>
  );
}

function wordCount({ value, wordLimit, wordsText }: ProseFieldProps): { count?: string; isOver?: boolean } {
  if (wordLimit === undefined || !wordsText) return {};
  const words = countWords(value);
  return { count: wordsText(words, wordLimit), isOver: words > wordLimit };
}

function emphasised(event: KeyboardEvent<HTMLTextAreaElement>, shown: ShownText): Selected | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, currentTarget } = event;
  if (ctrlKey === metaKey || altKey || shiftKey) return undefined;
  const { selectionStart, selectionEnd } = currentTarget;
  const [start, end] = [inSource(shown, selectionStart), inSource(shown, selectionEnd)];
  const next = afterKey(event.key.toLowerCase(), { text: shown.source, start, end });
  if (!next) return undefined;
  event.preventDefault();
  // The palette opens with the same key elsewhere.
  event.stopPropagation();
  return next;
}

/**
 * The element, and what is done to it in terms of the source: putting in a text with a selection, which is written at once so
 * that the caret stays where it is put, typing, and keeping the selection beside the facts.
 */
function useTextArea(shown: ShownText, onChange: (source: string) => void, show: (source: string) => ShownText) {
  const area = useRef<HTMLTextAreaElement>(null);
  const selected = useRef<readonly [start: number, end: number]>([0, 0]);
  const caret = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (area.current && !GROWS_BY_ITSELF) grow(area.current);
    // What was typed touched a fact, so that the text became another: the caret goes with it.
    if (caret.current !== undefined) area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [shown.text]);
  const put = ({ text, start, end }: Selected): void => {
    const element = area.current;
    if (!element) return;
    const next = show(text);
    element.setRangeText(next.text, 0, element.value.length, 'preserve');
    element.setSelectionRange(inText(next, start), inText(next, end));
    onChange(text);
  };
  const type = ({ value, selectionStart }: HTMLTextAreaElement) => {
    const after = afterTyping(shown, value, selectionStart);
    const next = show(after.source);
    if (next.text !== value) caret.current = inText(next, after.caret);
    onChange(after.source);
    return after;
  };
  const select = ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }): void => {
    const { selectionStart, selectionEnd, selectionDirection } = currentTarget;
    const [before, beforeEnd] = selected.current;
    const start = besideFacts(shown, selectionStart, before);
    const end = selectionStart === selectionEnd ? start : besideFacts(shown, selectionEnd, beforeEnd);
    selected.current = [start, end];
    if (start === selectionStart && end === selectionEnd) return;
    currentTarget.setSelectionRange(start, end, selectionDirection);
  };
  return { area, put, type, select };
}

const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}
