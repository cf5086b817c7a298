import { useLayoutEffect, type ReactNode, type RefObject } from 'react';
import type { ShownText } from './fact-spans.ts';
import styles from './prose-field.module.css';

interface FactMarksProps {
  /** Is given the element that holds them. */
  readonly marks: RefObject<HTMLDivElement | null>;
  readonly shown: ShownText;
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

/** Over a text that is being typed, the same text once more, of which only the facts are seen, as chips. */
export function FactMarks({ marks, shown, area }: FactMarksProps): ReactNode {
  useLayoutEffect(() => {
    const [over, under] = [marks.current, area.current];
    if (!over || !under) return undefined;
    const follow = (): void => {
      // A scroll bar takes width from the text.
      over.style.inlineSize = `${under.clientWidth}px`;
      over.scrollTop = under.scrollTop;
    };
    const observer = new ResizeObserver(follow);
    observer.observe(under);
    under.addEventListener('scroll', follow, { passive: true });
    follow();
    return () => {
      observer.disconnect();
      under.removeEventListener('scroll', follow);
    };
  }, [marks, area]);
  return (
    <div ref={marks} className={styles['marks']} aria-hidden="true">
      {shown.facts.map(({ start, end, isKnown }, i) => (
        // Facts of a text have no names of their own, and may stand in it twice.
        <span key={i}>
          {shown.text.slice(shown.facts[i - 1]?.end ?? 0, start)}
          <mark data-known={isKnown}>{shown.text.slice(start, end)}</mark>
        </span>
      ))}
    </div>
  );
}
