import type { KeyboardEvent } from 'react';

/** Moves the focus among the cards of a grid as the arrows say, as they are laid out now. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')];
  const from = cards.indexOf(document.activeElement as HTMLElement);
  if (from < 0) return;
  const columns = columnsOf(cards.map((card) => card.getBoundingClientRect().top));
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  const to = targetOf(event.key, from, cards.length, columns, isRightToLeft);
  if (to === undefined) return;
  event.preventDefault();
  cards[to]?.focus();
}

/** How many stand in the first row. */
export const columnsOf = (tops: readonly number[]): number =>
  Math.max(1, tops.filter((top) => Math.abs(top - (tops[0] ?? 0)) < 1).length);

/** The card that a key leads to; undefined for a key that leads nowhere. */
export function targetOf(
  key: string,
  from: number,
  count: number,
  columns: number,
  isRightToLeft = false,
): number | undefined {
  const forward = isRightToLeft ? -1 : 1;
  const targets: Readonly<Partial<Record<string, number>>> = {
    ArrowRight: from + forward,
    ArrowLeft: from - forward,
    ArrowDown: from + columns,
    ArrowUp: from - columns,
    Home: 0,
    End: count - 1,
  };
  const to = targets[key];
  return to !== undefined && to >= 0 && to < count ? to : undefined;
}
