/**
 * One write of a file at a time. While one runs, only the newest of those that wait is kept: all that wait for it, and
 * for those that it replaced, get its answer. Different files do not wait for each other.
 */
export interface WriteQueue<T> {
  /** @param key what must be the same, beside the file, for one write to stand for another */
  write(file: string, key: string, call: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is being written. */
  idle(): Promise<void>;
}

interface Waiting<T> {
  readonly key: string;
  call: () => Promise<T>;
  readonly answer: Promise<T>;
}

interface Line<T> {
  /** Settles when all that came so far is done. */
  end: Promise<void>;
  /** The last that has not begun. */
  waiting: Waiting<T> | undefined;
}

export function createWriteQueue<T>(): WriteQueue<T> {
  const lines = new Map<string, Line<T>>();
  const endWith = (file: string, line: Line<T>, answer: Promise<T>): Promise<T> => {
    const over = (): void => {
      if (line.end === end) lines.delete(file);
    };
    const end: Promise<void> = answer.then(over, over);
    line.end = end;
    return answer;
  };
  const append = (file: string, line: Line<T>, key: string, call: () => Promise<T>): Promise<T> => {
    const answer = line.end.then((): Promise<T> => {
      if (line.waiting === entry) line.waiting = undefined;
      return entry.call();
    });
    const entry: Waiting<T> = { key, call, answer };
    line.waiting = entry;
    return endWith(file, line, answer);
  };
  return {
    write: (file, key, call) => {
      const line = lines.get(file);
      if (!line) {
        const begun: Line<T> = { end: Promise.resolve(), waiting: undefined };
        lines.set(file, begun);
        return endWith(file, begun, call());
      }
      if (line.waiting?.key !== key) return append(file, line, key, call);
      line.waiting.call = call;
      return line.waiting.answer;
    },
    idle: async () => {
      while (lines.size > 0) await Promise.all(Array.from(lines.values(), ({ end }) => end));
    },
  };
}
