/*
 * The search box: Ctrl K and "/" go there. What is typed is sent after a moment, in the body and never in an address, and what it may
 * become is offered below (ARIA 1.2, combobox with a list). Without a script the box still searches.
 */
(function () {
  "use strict";
  const PAUSE = 180;
  const FEWEST = 2;
  const OFF = "dosir-letters-off"; // keys of one letter are turned off in the list of keys (rows.js)

  let asked = null; // the request that is under way
  let timer = 0;
  let last = ""; // text that the list on the screen answers

  const box = () => document.querySelector("[data-search]");
  const place = () => box().closest("[data-suggest]");
  const panel = () => place().querySelector(".ui-autocomplete-panel");
  const options = () => Array.from(panel().querySelectorAll("[role=option]"));
  const isOpen = () => !panel().hidden;

  function say(text) {
    place().querySelector("[data-suggest-said]").textContent = text;
  }

  function open(on) {
    panel().hidden = !on;
    box().setAttribute("aria-expanded", String(on));
    if (!on) {
      choose(-1);
    }
  }

  function chosen() {
    return options().findIndex((option) => option.getAttribute("aria-selected") === "true");
  }

  function choose(at) {
    options().forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === at));
      option.classList.toggle("ui-state-highlight", i === at);
    });
    if (at < 0) {
      box().removeAttribute("aria-activedescendant");
    } else {
      const option = options()[at];
      box().setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }

  /* The letters that were typed stand out; text stays text. */
  function written(text, typed) {
    const piece = document.createElement("span");
    const words = typed.split(/\s+/).filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const pattern = new RegExp("(^|[^\\p{L}\\p{N}])(" + words.join("|") + ")", "giu");
    let from = 0;
    for (const hit of text.matchAll(pattern)) {
      const at = hit.index + hit[1].length;
      piece.append(text.slice(from, at));
      const strong = document.createElement("b");
      strong.className = "ui-autocomplete-query";
      strong.textContent = hit[2];
      piece.append(strong);
      from = at + hit[2].length;
    }
    piece.append(text.slice(from));
    return piece;
  }

  function small(text, name) {
    const piece = document.createElement("small");
    piece.className = name;
    piece.textContent = text;
    return piece;
  }

  function show(answer, typed) {
    const list = document.getElementById("saran");
    let number = 0;
    list.replaceChildren(...answer.groups.map((group, g) => {
      const part = document.createElement("div");
      part.setAttribute("role", "group");
      const label = document.createElement("div");
      label.className = "ui-autocomplete-group";
      label.id = "saran-g" + g;
      label.textContent = group.label;
      part.setAttribute("aria-labelledby", label.id);
      label.setAttribute("role", "presentation");
      part.append(label, ...group.items.map((item) => {
        const option = document.createElement("div");
        option.id = "saran-" + number++;
        option.className = "ui-autocomplete-item";
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.setAttribute("data-address", item.address);
        option.append(written(item.text, typed), small(item.detail, "d-muted"), small(item.count, "d-muted d-push"));
        return option;
      }));
      return part;
    }));
    last = typed;
    open(number > 0);
    say(answer.said);
  }

  async function suggest() {
    const typed = box().value.trim();
    if (asked) {
      asked.abort();
    }
    if (typed.length < FEWEST) {
      open(false);
      return;
    }
    asked = new AbortController();
    const mine = asked;
    try {
      const answer = await fetch(place().getAttribute("data-suggest"), {
        method: "POST",
        body: new URLSearchParams({ q: typed }),
        signal: mine.signal,
        redirect: "error"
      });
      if (answer.ok && mine === asked && box().value.trim() === typed && document.activeElement === box()) {
        show(await answer.json(), typed);
      }
    } catch (fault) {
      // aborted, or nobody answered: typing on is all that it takes
      open(false);
    }
  }

  function firstHit() {
    const hit = document.querySelector(".d-hits .d-rowlink");
    if (hit) {
      hit.focus({ focusVisible: true });
    }
    return Boolean(hit);
  }

  function follow(option) {
    open(false);
    window.location.assign(option.getAttribute("data-address"));
  }

  function down() {
    if (isOpen()) {
      choose(Math.min(options().length - 1, chosen() + 1));
      return true;
    }
    if (options().length > 0 && last === box().value.trim()) {
      open(true);
      choose(0);
      return true;
    }
    return firstHit();
  }

  function up() {
    if (isOpen()) {
      choose(chosen() - 1 < -1 ? options().length - 1 : chosen() - 1);
    }
    return isOpen();
  }

  function enter() {
    const at = isOpen() ? chosen() : -1;
    if (at >= 0) {
      follow(options()[at]);
    }
    return at >= 0;
  }

  function escape() {
    const was = isOpen();
    open(false);
    return was;
  }

  const keys = { ArrowDown: down, ArrowUp: up, Enter: enter, Escape: escape };

  document.addEventListener("keydown", function (event) {
    if (!box()) {
      return;
    }
    if (event.target === box()) {
      if (keys[event.key] && !event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey && keys[event.key]()) {
        event.preventDefault();
      }
    } else if (event.key === "/" && !event.ctrlKey && !event.metaKey && localStorage.getItem(OFF) === null && box().getClientRects().length > 0
        && !event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog], dialog")) {
      event.preventDefault();
      box().focus();
      box().select();
    }
  });

  document.addEventListener("input", function (event) {
    if (event.target === box()) {
      clearTimeout(timer);
      timer = setTimeout(suggest, PAUSE);
    }
  });

  document.addEventListener("focusout", function (event) {
    if (event.target === box()) {
      clearTimeout(timer);
      open(false);
    }
  });

  /* Before the box loses the focus to it. */
  document.addEventListener("mousedown", function (event) {
    const option = event.target.closest("#saran [role=option]");
    if (option) {
      event.preventDefault();
    }
  });

  document.addEventListener("click", function (event) {
    const option = event.target.closest("#saran [role=option]");
    if (option) {
      follow(option);
    }
  });

  document.addEventListener("submit", function (event) {
    if (event.target.contains(box())) {
      clearTimeout(timer);
      open(false);
    }
  });

  /* Filters lie beside the hits where there is room, and are folded above them where there is none. */
  document.addEventListener("DOMContentLoaded", function () {
    const facets = document.querySelector("[data-facets]");
    const narrow = window.matchMedia("(max-width: 1023px)");
    const fold = () => { facets.open = !narrow.matches; };
    if (facets) {
      fold();
      narrow.addEventListener("change", fold);
    }
  });
})();
