/**
 * The page of the stage, put into its frame as text: a frame without an origin would ask for it past the service worker,
 * and have nothing to show where the server is gone.
 */

/** Beside the page of the application, wherever that is. */
const STAGE_PAGE = './stage.html';

let reading: Promise<string> | undefined;

/** Read once a window. */
function stagePage(): Promise<string> {
  if (!reading) {
    reading = fetch(STAGE_PAGE).then((response) => {
      if (!response.ok) throw new Error(`${STAGE_PAGE}: ${response.status}`);
      return response.text();
    });
    reading.catch(() => {
      reading = undefined;
    });
  }
  return reading;
}

/** Whoever listens for the stage's first word does so before. */
export function openStagePage(frame: HTMLIFrameElement): void {
  fill(frame).catch(reportError);
}

async function fill(frame: HTMLIFrameElement): Promise<void> {
  frame.srcdoc = await stagePage();
}
