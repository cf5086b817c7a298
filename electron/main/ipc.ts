import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { CALLS, type Call, type Push, type Reply } from '../../renderer/host/channels.ts';
import { CONTRACT, PUSHED, type Input, type Output, type Pushed } from '../../renderer/host/contract.ts';
import { isOurs } from './origin.ts';

/** The only place where a page is heard. Who asks is checked, then what they say, and at last what they are answered. */

/** Each call has a handler, or this does not compile. */
export type Handlers<Caller> = {
  readonly [C in Call]: (input: Input<C>, caller: Caller) => Promise<Output<C>> | Output<C>;
};

export interface IpcParts<Caller> {
  readonly handlers: Handlers<Caller>;
  /** Who asks, where it is a window of ours. */
  readonly callerOf: (contents: WebContents) => Caller | undefined;
  readonly onDefect: (call: Call, error: unknown) => void;
}

export function answerCalls<Caller>(parts: IpcParts<Caller>): void {
  for (const call of CALLS) {
    ipcMain.handle(call, (event, input: unknown) => answer(parts, call, { event, input }));
  }
}

interface Asked {
  readonly event: IpcMainInvokeEvent;
  readonly input: unknown;
}

const refused = (reason: 'sender' | 'input' | 'internal'): Reply => ({ kind: 'refused', reason });

async function answer<Caller>(
  { handlers, callerOf, onDefect }: IpcParts<Caller>,
  call: Call,
  { event, input }: Asked,
): Promise<Reply> {
  const caller = isMainFrame(event) ? callerOf(event.sender) : undefined;
  if (caller === undefined) return refused('sender');
  const read = CONTRACT[call].input.safeParse(input);
  if (!read.success) return refused('input');
  try {
    const handle = handlers[call] as (input: unknown, caller: Caller) => unknown;
    const value = await handle(read.data, caller);
    return { kind: 'answer', value: CONTRACT[call].output.parse(value) };
  } catch (error) {
    // What went wrong may name a path: it stays here.
    onDefect(call, error);
    return refused('internal');
  }
}

/** Not a frame in a page of ours, and not a page that came from elsewhere. */
function isMainFrame({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url);
}

export function push<P extends Push>(contents: WebContents, name: P, value: Pushed<P>): void {
  if (!contents.isDestroyed()) contents.send(name, PUSHED[name].parse(value));
}
