import type { SlideId } from '../core/base/ids.ts';
import type { JsonObject } from '../core/base/json.ts';
import type { Pitch } from '../core/pitch/schema/index.ts';
import type { Section } from '../core/deck/model.ts';
import type { SlideView } from './engine.ts';
import { planOf } from './pace.ts';

/** A rehearsal: what each slide took, as the pitch keeps it, and how that stands against the plan. */

/** Seconds by slide. */
export type Timings = Readonly<Record<string, number>>;

type Slides = readonly Pick<SlideView, 'id' | 'section' | 'kind' | 'notes' | 'title' | 'number'>[];

export function timingsOf(slides: Slides, spent: ReadonlyMap<number, number>): Timings {
  const entries = [...spent].flatMap(([index, time]) => {
    const slide = slides[index];
    return slide ? [[slide.id, Math.round(time / 1000)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** As it stands in `practice.rehearsals`, still without an id. */
export const rehearsalItem = (timings: Timings, at: number): JsonObject => ({ date: localDay(at), seconds: timings });

/** The day of the person's own calendar. */
function localDay(at: number): string {
  const day = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

export interface RehearsedSlide {
  readonly id: SlideId;
  readonly number: number;
  readonly title: string;
  readonly section: Section;
  /** Seconds; none for backup, of which the plan knows nothing. */
  readonly planned: number | undefined;
  /** Seconds; none for a slide that was not shown. */
  readonly took: number | undefined;
  /** Seconds over the plan; nought where it was kept, by and large. */
  readonly over: number;
}

export interface Rehearsed {
  /** Main slides, and those of the backup that were shown. */
  readonly slides: readonly RehearsedSlide[];
  /** Seconds. */
  readonly total: number;
  readonly planned: number;
  /** How many ran over. */
  readonly over: number;
}

/** Seconds over that are no news. */
const CLOSE = 5;

export function againstPlan(slides: Slides, minutes: number, timings: Timings): Rehearsed {
  const plan = planOf(slides, minutes);
  const rows = slides.flatMap(({ id, number, title, section }, i): readonly RehearsedSlide[] => {
    const took = Object.hasOwn(timings, id) ? timings[id] : undefined;
    const planned = section === 'Backup' ? undefined : Math.round((plan[i] ?? 0) / 1000);
    if (planned === undefined && took === undefined) return [];
    const beyond = planned === undefined || took === undefined ? 0 : took - planned;
    return [{ id, number, title, section, planned, took, over: beyond >= CLOSE ? beyond : 0 }];
  });
  return {
    slides: rows,
    total: rows.reduce((sum, { took = 0 }) => sum + took, 0),
    planned: minutes * 60,
    over: rows.filter(({ over }) => over > 0).length,
  };
}

/** What the rehearsal before took as a whole, in seconds. */
export function totalBefore(pitch: Pitch): number | undefined {
  const last = pitch.practice?.rehearsals?.at(-1)?.seconds;
  return last && Object.values(last).reduce((sum, seconds) => sum + seconds, 0);
}
