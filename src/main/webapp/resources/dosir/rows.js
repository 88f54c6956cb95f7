/*
 * J and K (or the arrows) go through the rows of a list, Enter opens: each row has one link, and the row that is meant is the one whose link
 * has the focus. In the tray X ticks it, D opens the slip for all that is ticked, T the signature, and ? lists the keys. Fields keep their keys.
 */
(function () {
  "use strict";
  const OFF = "dosir-letters-off";
  // what can be disposed of, what can be signed, and what can only be printed
  const TICK = "input[name=pilih], input[name=tandatangan], input[name=berkas]";
  const ticks = () => Array.from(document.querySelectorAll(".d-rows")).flatMap((rows) => Array.from(rows.querySelectorAll(TICK)));

  function busy(target) {
    return target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog], dialog, [role=combobox], [role=listbox], details.d-menu") !== null;
  }

  function rowOf(element) {
    return element ? element.closest(".d-rows tr, .d-rows li") : null;
  }

  function move(step) {
    const links = Array.from(document.querySelectorAll(".d-rows .d-rowlink"));
    if (links.length === 0) {
      return false;
    }
    const row = rowOf(document.activeElement);
    const at = row ? links.findIndex((link) => row.contains(link)) : -1;
    const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.max(0, Math.min(links.length - 1, at + step));
    links[next].focus({ focusVisible: true });
    links[next].closest("tr, li").scrollIntoView({ block: "nearest" });
    return true;
  }

  function count() {
    const all = ticks();
    const marked = all.filter((tick) => tick.checked);
    const picked = (name) => marked.filter((tick) => tick.name === name);
    for (const place of document.querySelectorAll("[data-picked]")) {
      place.textContent = place.getAttribute("data-picked").replace("#", picked(place.getAttribute("data-of")).length);
    }
    for (const bar of document.querySelectorAll("[data-bulk]")) {
      bar.hidden = picked(bar.getAttribute("data-bulk")).length === 0;
    }
    drafts(picked("tandatangan"));
    for (const tick of all) {
      rowOf(tick).classList.toggle("ui-state-highlight", tick.checked);
    }
    const head = document.querySelector("[data-all]");
    if (head) {
      head.checked = all.length > 0 && marked.length === all.length;
      head.indeterminate = marked.length > 0 && marked.length < all.length;
    }
    return picked;
  }

  /* Whoever signs many can still read each. */
  function drafts(picked) {
    for (const list of document.querySelectorAll("[data-drafts]")) {
      list.replaceChildren(...picked.map((tick) => {
        const link = document.createElement("a");
        link.href = list.getAttribute("data-drafts").replace("#", tick.value.split("@")[0]);
        link.target = "_blank";
        link.rel = "noopener";
        link.textContent = rowOf(tick).querySelector(".d-rowlink").textContent + ", " + tick.value.split("@")[0];
        const item = document.createElement("li");
        item.append(link);
        return item;
      }));
    }
  }

  function pick() {
    const row = rowOf(document.activeElement);
    const tick = row && row.querySelector(TICK);
    if (tick) {
      tick.checked = !tick.checked;
      count();
    }
    return Boolean(tick);
  }

  function dialog(name, widget) {
    if (count()(name).length === 0 || !window.PF) {
      return false;
    }
    window.PF(widget).show();
    return true;
  }

  const dispose = () => dialog("pilih", "BULK");
  const sign = () => dialog("tandatangan", "SIGNALL");

  function keys() {
    const list = document.getElementById("tombol");
    if (list && !list.open) {
      list.querySelector("[data-letters]").checked = localStorage.getItem(OFF) !== null;
      list.showModal();
    }
    return Boolean(list);
  }

  const letters = { j: () => move(1), k: () => move(-1), x: pick, d: dispose, t: sign, "?": keys };
  const arrows = { ArrowDown: () => move(1), ArrowUp: () => move(-1) };

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || busy(event.target)) {
      return;
    }
    // arrows scroll the page unless the focus is in the list
    const arrow = rowOf(event.target) ? arrows[event.key] : undefined;
    const act = arrow || (localStorage.getItem(OFF) === null ? letters[event.key.toLowerCase()] : undefined);
    if (act && act()) {
      event.preventDefault();
    }
  });

  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-all]")) {
      ticks().forEach((tick) => { tick.checked = event.target.checked; });
    }
    if (event.target.matches("[data-letters]")) {
      if (event.target.checked) {
        localStorage.setItem(OFF, "1");
      } else {
        localStorage.removeItem(OFF);
      }
    }
    count();
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-dispose]")) {
      dispose();
    } else if (event.target.closest("[data-sign]")) {
      sign();
    } else if (event.target.closest("[data-keys]")) {
      keys();
    } else if (event.target.closest("[data-unpick]")) {
      ticks().forEach((tick) => { tick.checked = false; });
      count();
      move(1);
    }
  });

  /* An address says only what was chosen, and nothing of the page's state. */
  document.addEventListener("submit", function (event) {
    if (event.target.matches("form[data-sparse]")) {
      const empty = Array.from(event.target.elements).filter((field) => field.name && (field.value === "" || field.name.startsWith("jakarta.faces")));
      empty.forEach((field) => { field.disabled = true; });
      setTimeout(() => empty.forEach((field) => { field.disabled = false; }));
    }
  });

  /* Slips are printed for all that is ticked, also for what belongs to the form of the list. */
  document.addEventListener("submit", function (event) {
    if (event.target.id === "cetak-lembar") {
      const numbers = ticks().filter((tick) => tick.checked && tick.name !== "berkas").map((tick) => tick.value.split("@")[0]);
      const fields = numbers.map((number) => Object.assign(document.createElement("input"), { type: "hidden", name: "berkas", value: number }));
      event.target.append(...fields);
      setTimeout(() => fields.forEach((field) => field.remove()));
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    count();
    if (window.jQuery) {
      const busy = (on) => document.querySelectorAll("[data-busy]").forEach((line) => { line.hidden = !on; });
      window.jQuery(document).on("pfAjaxSend", () => busy(true)).on("pfAjaxComplete", () => { busy(false); count(); });
    }
  });
  window.addEventListener("pageshow", count);
})();
