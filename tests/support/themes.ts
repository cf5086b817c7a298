import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { themeSchema, type ThemeData } from '../../renderer/core/theme/schema.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../assets/themes');

/** Ids of all themes, from the names of their files. */
export const THEME_IDS: readonly string[] = readdirSync(FOLDER).map((name) => path.basename(name, '.json'));

export const themeFile = (id: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, `${id}.json`), 'utf8'));

export const themeData = (id: string): ThemeData => themeSchema.parse(themeFile(id));
