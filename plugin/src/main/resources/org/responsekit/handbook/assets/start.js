// Runs before the page is drawn: says that scripts run, and takes the look that was chosen.
(function () {
  'use strict';
  var root = document.documentElement;
  var look = null;
  try {
    look = window.localStorage.getItem('rk-theme');
  } catch (e) {
    // storage may be switched off
  }
  root.classList.add('js');
  if (look === 'light' || look === 'dark') {
    root.setAttribute('data-theme', look);
  }
  window.RK = {};
})();
