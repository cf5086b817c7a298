/** Names of files, as all hosts make them. */

/** `Team network.greenlight` as `Team network` and `.greenlight`; `a.pitch.json` keeps both its endings. */
export function splitName(name: string): readonly [stem: string, ending: string] {
  const [, stem = name, ending = ''] = /^(.+?)((?:\.pitch)?\.[^.\s]+)$/iu.exec(name) ?? [];
  return [stem, ending];
}

/** The first of `Deck.pptx`, `Deck 2.pptx`, `Deck 3.pptx` … that is not taken. */
export async function freeName(name: string, isTaken: (name: string) => boolean | Promise<boolean>): Promise<string> {
  if (!(await isTaken(name))) return name;
  const [stem, ending] = splitName(name);
  const base = stem.replace(/ \d{1,4}$/u, '');
  for (let number = 2; ; number += 1) {
    const candidate = `${base} ${number}${ending}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}
