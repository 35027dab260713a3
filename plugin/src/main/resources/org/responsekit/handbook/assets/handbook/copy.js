// Copying, wherever the page was opened from. Nothing is ever read from the clipboard.
(() => {
  'use strict';
  const RK = window.RK;

  /** The way that works without https. */
  function byCommand(text) {
    const area = document.createElement('textarea');
    area.value = text;
    area.readOnly = true;
    area.className = 'unseen';
    document.body.append(area);
    const focused = document.activeElement;
    area.select();
    area.setSelectionRange(0, text.length);
    let done = false;
    try {
      done = document.execCommand('copy');
    } catch (e) {
      // the browser may forbid it
    }
    area.remove();
    if (focused) {
      focused.focus({ preventScroll: true });
    }
    return done;
  }

  /** Copies a text; must be called while a click is handled. Resolves to whether it worked. */
  RK.copyText = (text, atOnce) =>
    !atOnce && window.isSecureContext && navigator.clipboard
      ? navigator.clipboard.writeText(text).then(() => true, () => byCommand(text))
      : Promise.resolve(byCommand(text));

  /** Copies the shown text of a template. False when something must be chosen first. */
  RK.copy = (texts, atOnce) => {
    const { snippet, locale } = texts.shown;
    const open = RK.one('.gap', snippet);
    if (open) {
      const field = texts.field(open.dataset.blank);
      RK.tell(RK.say('fill-first', field.dataset.label));
      field.setAttribute('aria-invalid', 'true');
      field.focus();
      return false;
    }
    const text = snippet.textContent;
    // a link takes the focus away with the page it opens, so copying may not wait
    RK.copyText(text, atOnce).then(done => {
      if (!done) {
        getSelection().selectAllChildren(snippet);
        RK.tell(RK.say(matchMedia('(pointer: coarse)').matches ? 'press-phone' : 'press'));
        return;
      }
      RK.tell(RK.say('copied', texts.title, RK.languageName(locale), RK.number(RK.length(text, 'codepoints'))));
      const face = RK.one('[data-copy] > span', texts.element);
      const button = face.parentNode;
      face.rkWord = face.rkWord || face.textContent;
      face.textContent = RK.say('copied-short');
      button.classList.add('done');
      clearTimeout(face.rkTimer);
      face.rkTimer = setTimeout(() => {
        face.textContent = face.rkWord;
        button.classList.remove('done');
      }, 3000);
    });
    return true;
  };
})();
