/**
 * A port that outlives the page at its other end: each time that page is loaded anew it gets a port of its own, which is
 * joined to ours. What is said before there is a page waits.
 */
export interface PortRelay {
  /** The application's end. */
  readonly port: MessagePort;
  /** Joins the next page, in place of the one before. */
  connect(outer: MessagePort): void;
  close(): void;
}

export function createPortRelay(): PortRelay {
  const { port1: port, port2: inner } = new MessageChannel();
  let outer: MessagePort | undefined;
  inner.addEventListener('message', ({ data, ports }) => outer?.postMessage(data, [...ports]));
  return {
    port,
    connect: (next) => {
      outer?.close();
      outer = next;
      next.addEventListener('message', ({ data, ports }) => inner.postMessage(data, [...ports]));
      next.start();
      // Until then, what comes in is kept by the port itself.
      inner.start();
    },
    close: () => {
      outer?.close();
      inner.close();
    },
  };
}
