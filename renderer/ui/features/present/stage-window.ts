import { readFromStage, type FromStage } from '../../../core/deck/stage-protocol.ts';
import { createTeller, type StageLink } from '../preview/stage-link.ts';

/** The stage on the other display, at the far end of the port that the host gave. */
export function linkWindow(port: MessagePort, hear: (said: FromStage) => void): StageLink {
  const send: StageLink['send'] = (message) => port.postMessage(message);
  const listen = ({ data }: MessageEvent<unknown>): void => {
    const said = readFromStage(data);
    if (said) hear(said);
  };
  port.addEventListener('message', listen);
  port.start();
  return {
    ...createTeller(send, true),
    send,
    close: () => {
      port.removeEventListener('message', listen);
      port.close();
    },
  };
}
