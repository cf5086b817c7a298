import { useMemo } from 'react';
import { readerName } from '../../../core/deck/readers.ts';
import { useDocument } from '../../app-context.tsx';

/** Who a deck can be made for: the people list, by id. */
export interface ReaderChoice {
  readonly id: string;
  readonly name: string;
}

export function useReaders(): readonly ReaderChoice[] {
  const people = useDocument(({ opened }) => opened.pitch.people, undefined);
  return useMemo(() => (people ?? []).map((person) => ({ id: person.id, name: nameWithRole(person) })), [people]);
}

function nameWithRole(person: Parameters<typeof readerName>[0]): string {
  const name = readerName(person);
  const role = person.role?.trim() ?? '';
  return role === '' || role === name ? name : `${name}, ${role}`;
}

/** What the files of one reader are called, so that they stand beside those for everyone. */
export function nameForReader(name: string, lens: string | undefined, readers: readonly ReaderChoice[]): string {
  const reader = readers.find(({ id }) => id === lens);
  if (!reader) return name;
  const words = reader.name
    .replaceAll(/[\\/:*?"<>|.,\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 60);
  return words === '' ? name : `${name}, ${words}`;
}
