// Theme and language before the first paint, so that nothing flashes. A file of its own: the page allows no inline script.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('baton.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    var density = localStorage.getItem('baton.density');
    if (density === 'regular') root.dataset.density = density;
    var language = localStorage.getItem('baton.language');
    if (language) root.lang = language;
  } catch (refused) {
    // Storage is closed to us: the system's theme and English serve.
  }
})();
