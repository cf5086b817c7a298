import { expect } from 'vitest';
import { contentsOf } from './folders.ts';
import { greenlight, type Surroundings } from './program.ts';

/**
 * Runs a call that must be refused, holds it to what every refusal is (exit code 2, one line on standard error, nothing
 * on standard output, the folder as it was) and gives the line without the program's name.
 */
export async function refusal(args: readonly string[], around: Surroundings): Promise<string> {
  const before = contentsOf(around.folder);

  const { status, out, err } = await greenlight(args, around);

  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^greenlight: \P{Cc}+[.)]\n$/u);
  expect(err).not.toMatch(/\bat \S+:\d+:\d+|\bError:|undefined|\[object/u);
  expect(contentsOf(around.folder)).toEqual(before);
  return err.slice('greenlight: '.length, -1);
}
