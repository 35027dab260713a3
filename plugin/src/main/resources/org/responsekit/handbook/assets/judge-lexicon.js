// The words of a language and their classes. The port of Bits, ClassNames and Lexicon.
(function () {
  'use strict';
  var judging = window.RK.judging;

  // ---- Bits

  var Bits = {
    of: function (size) {
      return new Int32Array((size + 31) >> 5);
    },
    has: function (bits, member) {
      return member >= 0 && (bits[member >> 5] & (1 << (member & 31))) !== 0;
    },
    add: function (bits, member) {
      if (member >= 0) {
        bits[member >> 5] |= 1 << (member & 31);
      }
    },
    remove: function (bits, member) {
      if (member >= 0) {
        bits[member >> 5] &= ~(1 << (member & 31));
      }
    },
    addAll: function (bits, others) {
      for (var i = 0; i < bits.length; i++) {
        bits[i] |= others[i];
      }
    },
    meets: function (one, other) {
      for (var i = 0; i < one.length; i++) {
        if ((one[i] & other[i]) !== 0) {
          return true;
        }
      }
      return false;
    },
    /** The members of both sets, in order. */
    both: function (one, other) {
      var members = [];
      for (var i = 0; i < one.length; i++) {
        for (var rest = one[i] & other[i]; rest !== 0; rest &= rest - 1) {
          members.push((i << 5) + 31 - Math.clz32(rest & -rest));
        }
      }
      return members;
    },
    members: function (bits) {
      return Bits.both(bits, bits);
    }
  };

  function numbers(text, between) {
    return text === '' ? [] : text.split(between).map(function (number) {
      return parseInt(number, 36);
    });
  }

  // ---- ClassNames

  function ClassNames(written) {
    this.names = written.split(' ');
    this.numbers = new Map();
    for (var i = 0; i < this.names.length; i++) {
      this.numbers.set(this.names[i], i);
    }
  }

  ClassNames.prototype.number = function (name) {
    var found = this.numbers.get(name);
    return found === undefined ? -1 : found;
  };

  ClassNames.prototype.set = function (all) {
    var bits = Bits.of(this.names.length);
    for (var i = 0; i < all.length; i++) {
      Bits.add(bits, this.number(all[i]));
    }
    return bits;
  };

  // ---- Lexicon

  var INSERTED = "abcdefghijklmnopqrstuvwxyz'";
  var MOST_SLIPS = 20000;

  function Lexicon(data, size) {
    var forms = new Map();
    var counts = new Map();
    var phrases = new Map();
    var sets = data.sets.map(function (members) {
      var classes = Bits.of(size);
      numbers(members, ',').forEach(function (member) {
        Bits.add(classes, member);
      });
      return classes;
    });
    var form = '';
    var set = -1;
    data.all.split(' ').forEach(function (each) {
      var colon = each.lastIndexOf(':');
      var drop = each.charAt(0);
      var kept = drop === '-' ? 0 : form.length - parseInt(drop, 36);
      form = form.substring(0, kept) + each.substring(1, colon < 0 ? each.length : colon);
      if (colon < 0) {
        set++;
      } else if (colon + 1 < each.length) {
        set = parseInt(each.substring(colon + 1), 36);
      }
      var classes = sets[set];
      counts.set(classes, (counts.get(classes) || 0) + 1);
      var joined = form.indexOf('_');
      if (joined < 0) {
        forms.set(form, classes);
        return;
      }
      var first = form.substring(0, joined);
      var phrase = { words: form.split('_'), form: form, classes: classes, sense: null };
      if (phrases.has(first)) {
        phrases.get(first).push(phrase);
      } else {
        phrases.set(first, [phrase]);
      }
    });
    phrases.forEach(function (same) {
      same.sort(function (one, other) {
        return other.words.length - one.words.length || (one.form < other.form ? -1 : 1);
      });
    });
    this.forms = forms;
    this.counts = counts;
    this.all = phrases;
    this.slips = new Map();
  }

  Lexicon.prototype.classes = function (form) {
    return this.forms.get(form) || null;
  };

  Lexicon.prototype.phrases = function (first) {
    return this.all.get(first) || [];
  };

  Lexicon.prototype.slip = function (form) {
    if (form.length < 6 || form.length > 24) {
      return null;
    }
    var known = this.slips.get(form);
    if (known === undefined) {
      known = this.findSlip(form);
      if (this.slips.size < MOST_SLIPS) {
        this.slips.set(form, known);
      }
    }
    return known;
  };

  Lexicon.prototype.findSlip = function (form) {
    var least = null;
    var at;
    for (at = 0; at <= form.length; at++) {
      for (var i = 0; i < INSERTED.length; i++) {
        var longer = form.substring(0, at) + INSERTED.charAt(i) + form.substring(at);
        if (this.forms.has(longer) && (least === null || longer < least)) {
          least = longer;
        }
      }
    }
    for (at = 0; at < form.length && least === null; at++) {
      var shorter = form.substring(0, at) + form.substring(at + 1);
      least = this.forms.has(shorter) ? shorter : null;
    }
    return least;
  };

  judging.Bits = Bits;
  judging.numbers = numbers;
  judging.ClassNames = ClassNames;
  judging.Lexicon = Lexicon;
})();
