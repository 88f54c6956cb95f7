/* The request form: choosing a file for a row, ways from a fault to its field, Ctrl+Enter, and no sending while files are under way. */
(function () {
  "use strict";
  const byId = (id) => document.getElementById(id);

  /* Each upload takes the kind along that stands here when its file is chosen. */
  function meant(kind, replaced) {
    byId("f:kind").value = kind;
    byId("f:replaced").value = replaced;
  }

  /* Not the rows: they fade away only after their upload has ended, and stay when it broke off. */
  function busy() {
    return window.jQuery(byId("f:files")).fileupload("active") > 0;
  }

  function tell(text) {
    const place = byId("sibuk");
    if (place) {
      place.textContent = text;
    }
  }

  function goTo(id) {
    const place = byId(id);
    if (!place) {
      return;
    }
    const inside = ["_focus", "_input"].map((end) => byId(id + end)).find((e) => e) || place.querySelector("button") || place;
    inside.focus({ preventScroll: true });
    place.scrollIntoView({ block: "center" });
  }

  function on(event, attribute, act) {
    document.addEventListener(event, function (e) {
      const source = e.target.closest("[" + attribute + "]");
      if (source) {
        act(source, e);
      }
    });
  }

  on("click", "data-pick", function (button) {
    meant(button.dataset.pick, button.dataset.replace || "");
    byId("f:files_input").click();
  });
  on("click", "data-remove", (button) => window.dosirFilingRemove([{ name: "key", value: button.dataset.remove }]));
  on("change", "data-kind-of", function (select) {
    window.dosirFilingKind([{ name: "key", value: select.dataset.kindOf }, { name: "kind", value: select.value }]);
  });
  on("click", "data-goto", function (link, event) {
    event.preventDefault();
    goTo(link.dataset.goto);
  });

  for (const event of ["click", "keydown", "drop"]) {
    document.addEventListener(event, function (e) {
      if (e.isTrusted && e.target.closest("#f\\:files")) {
        meant("", "");
      }
    }, true);
  }

  document.addEventListener("click", function (e) {
    const send = e.target.closest("#f\\:send");
    if (send && busy()) {
      e.preventDefault();
      e.stopImmediatePropagation();
      tell(byId("sibuk").dataset.text);
    } else if (send) {
      tell("");
    }
  }, true);

  document.addEventListener("keydown", function (e) {
    const send = byId("f:send");
    if (e.key === "Enter" && (e.ctrlKey || e.metaKey) && send && !send.disabled) {
      e.preventDefault();
      document.activeElement.blur();
      send.click();
    }
  });

  window.dosirFiling = {
    goTo: goTo,
    /* What the server is sure to refuse is not sent at all, but told at once in the server's words. */
    add: function (file, accept) {
      const refusal = file.size > Number(byId("f").dataset.most) ? "FILE_TOO_LARGE" : /[\\/:]/.test(file.name) ? "FILE_NAME_INVALID" : "";
      if (refusal) {
        window.dosirFilingRefuse([
          { name: "refusal", value: refusal }, { name: "name", value: file.name }, { name: "kind", value: byId("f:kind").value }
        ]);
      } else {
        accept(file);
      }
    },
    failed: function () {
      tell(byId("sibuk").dataset.failed);
    }
  };
})();
