// What all scripts of the judge share. They judge as org.responsekit.wording does in Java, function by
// function under the same names, so that the two can be read side by side; the build joins them in
// the order of Drafts.ENGINE. Nothing that the browser knows of Unicode decides anything: all tables
// and word lists come with the data.
(function () {
  'use strict';
  var lists = window.RK_JUDGE.lists;

  /** A constant of the Java side, by class and name. */
  function list(name) {
    if (lists[name] === undefined) {
      throw new Error('The data of the judge lacks ' + name);
    }
    return lists[name];
  }

  function set(name) {
    return new Set(list(name));
  }

  /** How many units of a text a character takes. */
  function width(point) {
    return point > 0xffff ? 2 : 1;
  }

  /** Whether all units of a text pass a test. */
  function all(text, test) {
    for (var i = 0; i < text.length; i++) {
      if (!test(text.charCodeAt(i))) {
        return false;
      }
    }
    return true;
  }

  function byStart(one, other) {
    return one.start - other.start;
  }

  function overlaps(one, other) {
    return one.start < other.end && other.start < one.end;
  }

  /** Adds a place to those found, unless it overlaps one or there are too many. */
  function addApart(found, place, most) {
    var free = found.length < most && !found.some(function (other) {
      return overlaps(other, place);
    });
    if (free) {
      found.push(place);
    }
  }

  window.RK = window.RK || {};
  window.RK.judging = {
    list: list,
    set: set,
    width: width,
    all: all,
    byStart: byStart,
    overlaps: overlaps,
    addApart: addApart
  };
})();
