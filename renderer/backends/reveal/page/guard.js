// Drops every message that does not come from the speaker window that this deck opened, or, inside that window's previews,
// from the window itself. Registered before reveal's own listener, which takes messages from anybody.
(() => {
  const isPreview = new URLSearchParams(location.search).has('receiver') && window.parent !== window;
  const isTrusted = (source) => {
    if (!source || source === window) return false;
    if (isPreview) return source === window.parent && window.parent.opener !== null;
    return source.opener === window;
  };
  window.addEventListener('message', (event) => isTrusted(event.source) || event.stopImmediatePropagation(), true);
})();
