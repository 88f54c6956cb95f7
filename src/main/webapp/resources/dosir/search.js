/* The search box: "/" goes there, and a NIK is never sent, since what is sent by GET stays in addresses and logs. The server refuses it as well. */
(function () {
  "use strict";
  const numbers = /\d+(?:[\s.\u00a0\u2010-\u2015-]{1,3}\d+)*/g;

  function holdsNik(text) {
    return (text.match(numbers) || []).some((run) => run.replace(/\D/g, "").length === 16);
  }

  document.addEventListener("submit", function (event) {
    const box = event.target.querySelector("[data-search]");
    if (box) {
      const refused = holdsNik(box.value);
      document.getElementById("nik").hidden = !refused;
      if (refused) {
        event.preventDefault();
        box.select();
      }
    }
  });

  document.addEventListener("keydown", function (event) {
    const box = document.querySelector("[data-search]");
    if (event.key === "/" && box && !event.ctrlKey && !event.metaKey && !event.target.closest("input, textarea, select")) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
})();
