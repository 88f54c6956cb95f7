/* A fault names its line: following it puts the cursor there. */
(function () {
  "use strict";
  document.addEventListener("click", function (event) {
    const link = event.target.closest("[data-line]");
    const field = document.getElementById("templat:source");
    if (!link || !field) {
      return;
    }
    event.preventDefault();
    const lines = field.value.split("\n");
    const line = Math.min(Number(link.getAttribute("data-line")), lines.length);
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    field.focus();
    field.setSelectionRange(start, start + lines[line - 1].length);
    field.scrollTop = Math.max(0, (line - 6) * parseFloat(getComputedStyle(field).lineHeight));
  });
})();
