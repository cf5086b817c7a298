// Drops every message that does not come from the speaker window that this deck opened, or, inside that window's previews,
// from the window itself; and of those every one that the speaker view does not send. Registered before reveal's own
// listener, which takes messages from anybody and runs whichever of its methods they name.
(() => {
  const METHODS = new Set(['setState', 'next', 'triggerKey']);
  const isPreview = new URLSearchParams(location.search).has('receiver') && window.parent !== window;
  const isForeign = (origin) => /^https?:/.test(origin) && origin !== location.origin;
  const isSpeaker = (source) => {
    if (!source || source === window) return false;
    if (isPreview) return source === window.parent && window.parent.opener !== null;
    return source.opener === window;
  };
  const isKnown = (data) => {
    try {
      const { method, namespace } = JSON.parse(data);
      return method === undefined ? namespace === 'reveal-notes' : METHODS.has(method);
    } catch {
      // Not a message of reveal's.
      return false;
    }
  };
  const isTrusted = ({ source, origin, data }) => !isForeign(origin) && isSpeaker(source) && isKnown(data);
  window.addEventListener('message', (event) => isTrusted(event) || event.stopImmediatePropagation(), true);
})();
