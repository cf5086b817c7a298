// Starts reveal on the slides of this file.
(() => {
  const plugins = window.RevealNotes ? [window.RevealNotes] : [];
  Reveal.initialize({
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.05,
    maxScale: 10,
    center: false,
    hash: true,
    hashOneBasedIndex: true,
    controls: false,
    progress: false,
    slideNumber: false,
    transition: 'none',
    backgroundTransition: 'none',
    display: 'block',
    pdfMaxPagesPerSlide: 1,
    pdfSeparateFragments: false,
    scrollActivationWidth: null,
    rtl: document.documentElement.dir === 'rtl',
    postMessage: plugins.length > 0,
    plugins,
  });
  // A deck is a document, not an application: screen readers keep their own keys.
  Reveal.on('ready', () => Reveal.getRevealElement().removeAttribute('role'));
})();
