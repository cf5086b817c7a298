import { app } from 'electron';
import path from 'node:path';

/** Files that the system starts us with, or hands us while we run. */

const ENDINGS: ReadonlySet<string> = new Set(['.greenlight', '.json', '.pptx']);

export const filesIn = (args: readonly string[], folder: string): readonly string[] =>
  args
    .filter((arg) => !arg.startsWith('-') && ENDINGS.has(path.extname(arg).toLowerCase()))
    .map((arg) => path.resolve(folder, arg));

/** On macOS a file may come before we are ready: it waits. */
export function hearFiles(): (open: (file: string) => void) => void {
  const waiting: string[] = [];
  let take = (file: string): void => void waiting.push(file);
  app.on('open-file', (event, file) => {
    event.preventDefault();
    take(file);
  });
  return (open) => {
    take = open;
    for (const file of waiting.splice(0)) open(file);
  };
}
