/** Keeps the application for use without a network, where the browser can; Electron has its files anyway. */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('./sw.js');
  } catch {
    // A private window, or an address that browsers do not trust: the application works all the same while it is served.
  }
}
