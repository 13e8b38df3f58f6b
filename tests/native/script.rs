//! What the page is asked to wait for; each calls its last argument when it is so.

/// Calls back with the screen's id once the wanted one is shown.
pub(crate) const SHOWN: &str = "
    const [wanted, done] = arguments;
    const here = () => {
      const id = document.querySelector('main[data-testid]')?.dataset.testid;
      return wanted.some((one) => id === one || id?.startsWith(one + '/')) ? id : null;
    };
    if (here()) { done(here()); return; }
    const watch = new MutationObserver(() => {
      if (here()) { watch.disconnect(); done(here()); }
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });";

/// Calls back once an element of the selector is shown.
pub(crate) const THERE: &str = "
    const [selector, done] = arguments;
    const here = () => document.querySelector(selector) !== null;
    if (here()) { done(true); return; }
    const watch = new MutationObserver(() => {
      if (here()) { watch.disconnect(); done(true); }
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });";

/// Calls back once the hint of the camera begins so.
pub(crate) const HINTED: &str = "
    const [text, done] = arguments;
    const here = () => document.querySelector('[data-testid=hint]')?.innerText.startsWith(text);
    if (here()) { done(true); return; }
    const watch = new MutationObserver(() => {
      if (here()) { watch.disconnect(); done(true); }
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true });";

/// Calls back with the screen's id once it is painted as it stays: its texts in
/// their fonts, its photos, and of a camera that runs the first live frame.
pub(crate) const PAINTED: &str = "
    const [done] = arguments;
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const whole = (image) => image.complete && image.naturalWidth > 0;
    const ready = () => {
      const stage = document.querySelector('.capture');
      const phase = stage?.dataset.phase;
      if (phase === 'starting') return false;
      const live = stage && phase !== 'idle' && phase !== 'mynumber-back';
      return [...document.images].every(whole) && (!live || stage.querySelector('img') !== null);
    };
    const look = async () => {
      await document.fonts.ready;
      while (!ready()) await frame();
      // An image is painted in the frame after the one that finds it whole.
      await frame();
      await frame();
      await frame();
      done(document.querySelector('main[data-testid]')?.dataset.testid ?? '');
    };
    look();";
