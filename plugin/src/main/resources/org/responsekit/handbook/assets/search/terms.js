// How what is typed becomes terms: the same as in Terms.java, with the lists that the index brings. The build joins the
// scripts of this folder into search.js.
(() => {
  'use strict';
  const VOWELS = 'aeiou';

  // Without accents, capitals and apostrophes.
  function words(text) {
    return text.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f'\u2019]/g, '')
      .split(/[^\p{L}\p{N}]+/u).filter(word => word);
  }

  // Makes the function that cuts a word to its stem.
  function stems(lists) {
    const whole = new Set(lists.whole.split(' '));
    const endings = lists.suffixes.split(' ').map(ending => ending.split(/([0-9])/))
      .map(([end, least, tail]) => [end, Number(least), tail]);

    function stem(word) {
      if (word.length <= 3 || whole.has(word) || /[0-9]/.test(word)) {
        return word;
      }
      const left = cut(cut(word));
      let single = '';
      for (let i = 0; i < left.length; i++) {
        single += i > 0 && left[i] === left[i - 1] && !VOWELS.includes(left[i]) ? '' : left[i];
      }
      return single.length > 3 ? single : left;
    }

    // Without its ending; what three letters need to stay apart from others stands behind that.
    function cut(word) {
      const found = endings.find(([end, least]) => word.length - end.length >= least && word.endsWith(end));
      if (!found) {
        return word;
      }
      const left = word.slice(0, -found[0].length);
      const end = left[left.length - 1];
      if (found[2] !== 'e') {
        return left.length === 3 ? left + found[2] : left;
      }
      if (left.length === 3) {
        return VOWELS.includes(left[0]) || !VOWELS.includes(left[1]) || (VOWELS + 'wxy').includes(end) ? left : left + 'e';
      }
      return end === left[left.length - 2] && !(VOWELS + 'lsz').includes(end) ? left.slice(0, -1) : left;
    }

    return stem;
  }

  window.RK.terms = { words, stems };
})();
