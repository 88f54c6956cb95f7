/* A value goes to the clipboard by one press; over plain http, where browsers give no clipboard, by the old way. */
(function () {
  "use strict";
  const list = document.getElementById("isian");
  const said = document.getElementById("tersalin");
  if (!list) {
    return;
  }

  function select(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  /* the value stays selected, so that whoever is refused can still press Ctrl+C */
  function oldWay(text) {
    select(text);
    return document.execCommand("copy") ? Promise.resolve() : Promise.reject(new Error("refused"));
  }

  function copy(text) {
    if (!navigator.clipboard || !window.isSecureContext) {
      return oldWay(text);
    }
    return navigator.clipboard.writeText(text.textContent).catch(function () {
      return oldWay(text);
    });
  }

  list.addEventListener("click", function (event) {
    const button = event.target.closest("[data-copy]");
    if (!button) {
      return;
    }
    const label = button.closest("div").querySelector("dt").textContent;
    copy(document.getElementById(button.dataset.copy)).then(
      function () {
        list.querySelectorAll(".d-last").forEach(function (last) { last.classList.remove("d-last"); });
        button.classList.add("d-done", "d-last");
        said.textContent = list.dataset.copied.replace("{0}", label);
      },
      function () {
        said.textContent = list.dataset.failed.replace("{0}", label);
      });
  });
})();
