import { useEffect, type RefObject } from 'react';

/**
 * While a text is typed, a key lays out its own place alone and not the page around it, which learns of its height when that
 * changes. The place is what holds the text area.
 */
export function useOwnLayout(area: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const element = area.current;
    const place = element?.parentElement;
    if (!element || !place) return undefined;
    const observer = new ResizeObserver(() => {
      place.style.blockSize = `${element.offsetHeight}px`;
      place.toggleAttribute(OWN, true);
    });
    const begin = (): void => observer.observe(element);
    const end = (): void => {
      observer.disconnect();
      place.style.blockSize = '';
      place.toggleAttribute(OWN, false);
    };
    element.addEventListener('focus', begin);
    element.addEventListener('blur', end);
    if (document.activeElement === element) begin();
    return () => {
      end();
      element.removeEventListener('focus', begin);
      element.removeEventListener('blur', end);
    };
  }, [area]);
}

/** Of a place with a layout of its own. */
const OWN = 'data-own-layout';
