// How far two words are apart, by their letters and by their sound.
(() => {
  'use strict';

  // What a word sounds like in Spanish: b as v, s as c and z, ll as y, and h not at all.
  function sound(word) {
    return word.replace(/v/g, 'b').replace(/ph/g, 'f').replace(/ll/g, 'y').replace(/z|c(?=[ei])/g, 's')
      .replace(/qu|k/g, 'c').replace(/(^|[^c])h/g, '$1');
  }

  // A bit for each letter that is there. A mistake changes two of them at most.
  function letters(word) {
    let bits = 0;
    for (let i = 0; i < word.length; i++) {
      bits |= 1 << (word.charCodeAt(i) & 31);
    }
    return bits;
  }

  function differing(a, b) {
    let bits = a ^ b;
    let count = 0;
    for (; bits; count++) {
      bits &= bits - 1;
    }
    return count;
  }

  // How many letters are wrong, missing, too many or swapped; more than most is most + 1.
  const rows = [[], [], []];
  function mistakes(a, b, most) {
    let [before, last, row] = rows;
    for (let j = 0; j <= b.length; j++) {
      last[j] = j;
    }
    for (let i = 1; i <= a.length; i++) {
      row[0] = i;
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      [before, last, row] = [last, row, before];
    }
    return last[b.length];
  }

  window.RK.spelling = { sound, letters, differing, mistakes };
})();
