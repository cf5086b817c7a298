import type { SlideId } from '../base/ids.ts';
import { SECTIONS } from './model.ts';
import type { SlideSpec } from './spec.ts';

/** Which main slide each backup slide belongs to, so that both can lead to each other. */
export interface BackupLinks {
  /** The main slide that a backup slide leads back to. */
  readonly backTo: ReadonlyMap<SlideId, SlideId>;
  /** The first backup slides of a main slide, in order. */
  readonly seeAlso: ReadonlyMap<SlideId, readonly SlideId[]>;
}

export function linkBackup(main: readonly SlideSpec[], backup: readonly SlideSpec[]): BackupLinks {
  const backTo = new Map<SlideId, SlideId>();
  const seeAlso = new Map<SlideId, SlideId[]>();
  for (const spec of backup) {
    const home = homeOf(spec, main);
    if (home === undefined) continue;
    backTo.set(spec.id, home);
    seeAlso.set(home, [...(seeAlso.get(home) ?? []), spec.id]);
  }
  return { backTo, seeAlso };
}

/** The slide that it says it backs; else the last main slide of its section or of one before; else the ask. */
function homeOf(spec: SlideSpec, main: readonly SlideSpec[]): SlideId | undefined {
  if (spec.backs !== undefined && main.some(({ id }) => id === spec.backs)) return spec.backs;
  const place = SECTIONS.indexOf(spec.section);
  const before = main.filter(({ section, kind }) => SECTIONS.indexOf(section) <= place && kind !== 'cover');
  const own = before.filter(({ section }) => section === spec.section);
  return (own.at(-1) ?? main.find(({ kind }) => kind === 'ask') ?? before.at(-1))?.id;
}
