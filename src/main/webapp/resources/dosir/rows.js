/* J and K go through the rows of a list, Enter opens: each row has one link, and the row that is meant is the one whose link has the focus. */
(function () {
  "use strict";

  function typing(target) {
    return target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null;
  }

  document.addEventListener("keydown", function (event) {
    const step = { j: 1, k: -1 }[event.key.toLowerCase()];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    const links = Array.from(document.querySelectorAll(".d-rows .d-rowlink"));
    if (links.length === 0) {
      return;
    }
    const row = document.activeElement && document.activeElement.closest(".d-rows tr, .d-rows li");
    const at = row ? links.findIndex((link) => row.contains(link)) : -1;
    const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.max(0, Math.min(links.length - 1, at + step));
    event.preventDefault();
    links[next].focus({ focusVisible: true });
    links[next].closest("tr, li").scrollIntoView({ block: "nearest" });
  });
})();
