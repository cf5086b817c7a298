// Calls from pages, and ports between them.

const answers = new Map();

export const ipcMain = {
  handle: (channel, answer) => {
    if (answers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    answers.set(channel, answer);
  },
};

/** What a page asked, as it is answered. */
export async function answerInvoke({ id, channel, args }, event) {
  const answer = answers.get(channel);
  if (!answer) return { kind: 'answer', id, error: `No handler registered for '${channel}'` };
  try {
    return { kind: 'answer', id, value: await answer(event, ...args) };
  } catch (error) {
    return { kind: 'answer', id, error: `Error invoking remote method '${channel}': ${error}` };
  }
}

/** One end of a channel. What comes before it is somewhere waits. */
class MessagePortMain {
  #waiting;
  #sink;
  peer;

  constructor() {
    this.#waiting = [];
  }

  postMessage(data) {
    this.peer.deliver(data);
  }

  deliver(data) {
    if (this.#sink) this.#sink(data);
    else this.#waiting.push(data);
  }

  /** It was handed to a page. */
  attach(sink) {
    this.#sink = sink;
    for (const data of this.#waiting.splice(0)) sink(data);
  }
}

export class MessageChannelMain {
  port1 = new MessagePortMain();
  port2 = new MessagePortMain();

  constructor() {
    this.port1.peer = this.port2;
    this.port2.peer = this.port1;
  }
}
