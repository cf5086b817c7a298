/** Where a text stops being JSON. Engines say it each in their own words, and not always with a place. */
export interface JsonFault {
  /** Both from 1; a column counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
// A string in JSON holds no control characters: that is the rule to check.
// oxlint-disable-next-line eslint/no-control-regex
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next. */
type State = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/** The first place that breaks the grammar of RFC 8259; the end of the text where something is missing there. */
export function findJsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const next = step(text, at, state, open);
    if (!next) break;
    state = next.state;
    at = skip(SPACE, text, next.end);
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface Step {
  readonly state: State;
  readonly end: number;
}

function step(text: string, at: number, state: State, open: ('{' | '[')[]): Step | undefined {
  const char = text.charAt(at);
  const after = (): State => (open.length > 0 ? ', or end' : 'nothing');
  const closes = (char === '}' && open.at(-1) === '{') || (char === ']' && open.at(-1) === '[');
  if (closes && (state === ', or end' || state.endsWith(char))) {
    open.pop();
    return { state: after(), end: at + 1 };
  }
  if (state === ', or end') {
    return char === ',' ? { state: open.at(-1) === '{' ? 'key' : 'value', end: at + 1 } : undefined;
  }
  if (state === ':') return char === ':' ? { state: 'value', end: at + 1 } : undefined;
  if (state.startsWith('key')) {
    const end = skip(STRING, text, at);
    return end > at ? { state: ':', end } : undefined;
  }
  if (!state.startsWith('value')) return undefined;
  if (char === '{' || char === '[') {
    open.push(char);
    return { state: char === '{' ? 'key or }' : 'value or ]', end: at + 1 };
  }
  const end = skip(char === '"' ? STRING : SCALAR, text, at);
  return end > at ? { state: after(), end } : undefined;
}

/** Where a match at this place ends; the place itself where there is none. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
