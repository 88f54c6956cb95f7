/*
 * Papers to read: one at a time, page by page; larger, smaller, turned, searched, and opened at a place that a link or a script names.
 * Without this script all papers stand below one another.
 */
(function () {
  "use strict";

  const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4];
  const PICTURE = 1400; // pixels of the screen from which the picture of 1100 is too coarse
  const AHEAD = 100; // pages whose words are asked for before they are seen
  const text = window.dosirViewerText;

  function view(viewer) {
    const words = viewer.getAttribute("data-words");
    const folios = Array.from(viewer.querySelectorAll(".d-folio"));
    const links = Array.from(document.querySelectorAll("[data-paper]"));
    const percent = viewer.querySelector("[data-percent]");
    let sheet = null;

    const body = () => sheet.querySelector(".d-viewer-body");
    const leaves = (folio) => Array.from(folio.querySelectorAll(".d-vpage"));
    const zoom = (folio) => Number(folio.dataset.scale || 1);
    const high = () => body().scrollHeight > body().clientHeight + 1; // else the whole window scrolls, as on a phone
    const letters = (leaf) => text.read(leaf, words + leaf.closest(".d-folio").dataset.name + "/" + leaf.dataset.page);

    function show(folio) {
      sheet = folio;
      folios.forEach((other) => { other.hidden = other !== folio; });
      for (const link of links) {
        if (link.getAttribute("data-paper") === folio.id) {
          link.setAttribute("aria-current", "true");
        } else {
          link.removeAttribute("aria-current");
        }
      }
      told();
      readAll(folio);
    }

    /* One page after the other, so that the browser's own search knows the whole paper and nobody else waits for a reader. */
    async function readAll(folio) {
      for (const leaf of leaves(folio).slice(0, AHEAD)) {
        if (sheet !== folio || !leaf.isConnected) {
          return; // another paper is open, or the page was drawn anew
        }
        leaf.dosirAsked = true;
        await letters(leaf);
      }
    }

    function present() {
      const frame = body().getBoundingClientRect();
      const middle = Math.max(frame.top, 0) + Math.min(frame.height, window.innerHeight) / 3;
      let index = 0;
      leaves(sheet).forEach(function (leaf, i) {
        if (leaf.getBoundingClientRect().top <= middle) {
          index = i;
        }
      });
      return index;
    }

    function told() {
      if (!viewer.isConnected) {
        return; // the page was drawn anew, and has another viewer
      }
      const place = sheet.querySelector("[data-position]");
      const count = Number(place.getAttribute("data-pages"));
      const at = present();
      if (count > 0) {
        place.textContent = place.getAttribute("data-position").replace("{0}", at + 1).replace("{1}", count);
      }
      percent.textContent = Math.round(zoom(sheet) * 100) + "%";
      const tool = (name) => viewer.querySelector("[data-" + name + "]");
      tool("zoom='1'").disabled = zoom(sheet) === STEPS[STEPS.length - 1];
      tool("zoom='-1'").disabled = zoom(sheet) === STEPS[0];
      tool("turn='-1'").disabled = count < 2;
      tool("turn='1'").disabled = count < 2;
      tool("rotate").disabled = count === 0;
      viewer.classList.toggle("d-grab", zoom(sheet) > 1 && count > 0);
      seen();
    }

    /* Of pages that are looked at: the words, and a large picture when it is shown large. */
    function seen() {
      const frame = body().getBoundingClientRect();
      for (const leaf of leaves(sheet)) {
        const picture = leaf.querySelector(".d-pagepic");
        const place = leaf.getBoundingClientRect();
        const isSeen = place.bottom > Math.max(0, frame.top) && place.top < Math.min(window.innerHeight, frame.bottom);
        if (isSeen && !leaf.dosirAsked) {
          leaf.dosirAsked = true;
          letters(leaf);
        }
        if (picture && isSeen && !picture.dataset.large && picture.clientWidth * window.devicePixelRatio > PICTURE) {
          picture.dataset.large = "true";
          const larger = new Image();
          larger.addEventListener("load", () => { picture.src = larger.src; });
          larger.src = picture.src.replace("lebar=page", "lebar=large");
        }
      }
    }

    function turn(by) {
      const all = leaves(sheet);
      move(all[Math.max(0, Math.min(all.length - 1, present() + by))]);
    }

    /* To the top of a page. */
    function move(leaf) {
      if (high()) {
        body().scrollTop += leaf.getBoundingClientRect().top - body().getBoundingClientRect().top - 12;
      } else {
        leaf.scrollIntoView({ block: "start" });
      }
      told();
    }

    /* Does something to the size of pages, and keeps in the middle what was there. */
    function around(change) {
      const frame = body().getBoundingClientRect();
      const leaf = leaves(sheet)[present()];
      const x = frame.left + frame.width / 2;
      const y = (Math.max(frame.top, 0) + Math.min(frame.bottom, window.innerHeight)) / 2;
      const before = leaf.getBoundingClientRect();
      const across = (x - before.left) / before.width;
      const down = (y - before.top) / before.height;
      change();
      const after = leaf.getBoundingClientRect();
      body().scrollLeft += after.left + across * after.width - x;
      const lower = after.top + down * after.height - y;
      if (high()) {
        body().scrollTop += lower;
      } else {
        window.scrollBy(0, lower);
      }
      told();
    }

    /* @param by 1 larger, -1 smaller, 0 as in the beginning */
    function resize(by) {
      const now = zoom(sheet);
      const next = by === 0 ? 1 : by > 0 ? STEPS.find((step) => step > now) : STEPS.filter((step) => step < now).pop();
      if (next && next !== now) {
        around(function () {
          sheet.dataset.scale = next;
          sheet.style.setProperty("--zoom", next);
        });
      }
    }

    function rotate(by) {
      if (!sheet.querySelector(".d-vpage-turn")) {
        return;
      }
      const angle = (Number(sheet.dataset.angle || 0) + by + 360) % 360;
      around(function () {
        sheet.dataset.angle = angle;
        sheet.style.setProperty("--turn", angle + "deg");
        for (const leaf of leaves(sheet)) {
          leaf.classList.toggle("d-turned", angle !== 0);
          leaf.classList.toggle("d-lying", angle % 180 !== 0);
        }
      });
    }

    /* Brings an element of a page into view; the page itself may be turned. */
    function reveal(leaf, element) {
      if (leaf.closest(".d-folio") !== sheet) {
        show(leaf.closest(".d-folio"));
      }
      element.scrollIntoView({ block: "center", inline: "center" });
      told();
    }

    /*
     * @param name of a paper, as its address has it, or the id of its element
     * @param box left, top, width and height in fractions of the page, or nothing
     * @return whether there is such a paper
     */
    function open(name, page, box) {
      const folio = folios.find((one) => one.dataset.name === name || one.id === name);
      if (!folio) {
        return false;
      }
      show(folio);
      viewer.querySelectorAll(".d-place").forEach((old) => old.remove());
      const leaf = page ? leaves(folio)[page - 1] : null;
      const frame = leaf && leaf.querySelector(".d-vpage-turn");
      if (frame && box && box.length === 4 && box.every((part) => part >= 0 && part <= 1)) {
        const mark = document.createElement("div");
        mark.className = "d-place";
        text.put(mark, box);
        if (leaf.querySelector(".d-pagepic").complete) {
          mark.dataset.settled = "true";
        }
        frame.append(mark);
        reveal(leaf, mark);
      } else if (leaf) {
        move(leaf);
      }
      return true;
    }

    function address(link) {
      const hash = link || window.location.hash.slice(1);
      const parts = new URLSearchParams(hash);
      const box = (parts.get("kotak") || "").split(",").map(Number);
      return parts.has("kertas") ? open(parts.get("kertas"), Number(parts.get("hal") || 1), box) : open(hash);
    }

    for (const link of links) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        open(link.getAttribute("data-paper"));
      });
    }

    viewer.addEventListener("click", function (event) {
      const button = event.target.closest("button");
      if (button && button.hasAttribute("data-turn")) {
        turn(Number(button.getAttribute("data-turn")));
      } else if (button && button.hasAttribute("data-zoom")) {
        resize(Number(button.getAttribute("data-zoom")));
      } else if (button && button.hasAttribute("data-rotate")) {
        rotate(90);
      }
    });

    const field = text.search(viewer,
      () => [sheet].concat(folios.filter((folio) => folio !== sheet)).flatMap(leaves), letters, reveal);

    /* Only while the viewer has the focus (WCAG 2.1.4), and never while somebody types. */
    viewer.addEventListener("keydown", function (event) {
      if (event.target.closest("input") || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const flat = body().scrollWidth <= body().clientWidth + 1;
      const many = leaves(sheet).length > 1;
      const keys = {
        "+": () => resize(1), "=": () => resize(1), "-": () => resize(-1), "0": () => resize(0),
        r: () => rotate(90), R: () => rotate(-90),
        PageDown: many && (() => turn(1)), PageUp: many && (() => turn(-1)),
        ArrowRight: flat && many && (() => turn(1)), ArrowLeft: flat && many && (() => turn(-1)),
        "/": () => field.select()
      };
      if (keys[event.key]) {
        event.preventDefault();
        event.stopPropagation();
        keys[event.key]();
      }
    });

    viewer.addEventListener("wheel", function (event) {
      if (event.ctrlKey && event.target.closest(".d-viewer-body")) {
        event.preventDefault();
        resize(event.deltaY < 0 ? 1 : -1);
      }
    }, { passive: false });

    /* A mouse draws a page that is larger than its frame; over words it selects them. */
    viewer.addEventListener("pointerdown", function (event) {
      const frame = event.target.closest(".d-viewer-body");
      if (!frame || event.pointerType !== "mouse" || event.button !== 0 || zoom(sheet) <= 1
          || event.target.closest(".d-layer > div, .d-vpage-text") || event.target === frame) {
        return;
      }
      event.preventDefault();
      frame.focus({ preventScroll: true });
      frame.setPointerCapture(event.pointerId);
      const draw = (moved) => frame.scrollBy(-moved.movementX, -moved.movementY);
      frame.addEventListener("pointermove", draw);
      frame.addEventListener("lostpointercapture", () => frame.removeEventListener("pointermove", draw), { once: true });
    });

    let waiting = false;
    function scrolled() {
      if (!waiting) {
        waiting = true;
        window.requestAnimationFrame(function () {
          waiting = false;
          told();
        });
      }
    }
    viewer.addEventListener("scroll", scrolled, true);
    window.addEventListener("scroll", scrolled, { passive: true });
    window.addEventListener("resize", scrolled);

    function shaped(picture) {
      if (picture.naturalWidth > 0) {
        picture.closest(".d-vpage").style.setProperty("--a", (picture.naturalWidth / picture.naturalHeight).toFixed(4));
      }
    }
    viewer.querySelectorAll(".d-pagepic").forEach(shaped);
    viewer.addEventListener("load", function (event) {
      if (event.target.matches && event.target.matches(".d-pagepic")) {
        shaped(event.target);
        const place = event.target.parentElement.querySelector(".d-place:not([data-settled])");
        if (place) {
          place.dataset.settled = "true"; // its page had no shape when it was opened
          reveal(place.closest(".d-vpage"), place);
        }
      }
    }, true);

    /* A reader may have been busy with a long paper: a picture is asked for once more before the person is told. */
    viewer.addEventListener("error", function (event) {
      const picture = event.target;
      if (picture.matches && picture.matches("img.d-pagepic") && !picture.hasAttribute("data-again")) {
        picture.setAttribute("data-again", "true");
        window.setTimeout(function () { picture.src += "&lagi=1"; }, 3000);
      } else if (picture.matches && picture.matches("img.d-pagepic")) {
        const note = document.createElement("p");
        note.className = "d-nopicture";
        note.textContent = viewer.getAttribute("data-failed");
        picture.closest(".d-vpage").classList.add("d-vpage-failed");
        picture.closest(".d-vpage-turn").replaceWith(note);
      }
    }, true);

    viewer.classList.add("d-one");
    window.addEventListener("hashchange", () => viewer.isConnected && address());
    if (!address()) {
      show(folios[0]);
    }
    viewer.dosirOpen = open;
    viewer.dosirGo = function (link) {
      if (address(link)) {
        body().focus({ preventScroll: true });
      }
    };
  }

  /* Links to a place stay good when they are followed twice, and when the page behind them was drawn anew. */
  document.addEventListener("click", function (event) {
    const link = event.target.closest("a[href^='#kertas=']");
    if (link && !event.defaultPrevented) {
      event.preventDefault();
      for (const viewer of document.querySelectorAll("[data-viewer]")) {
        const folded = viewer.closest("details");
        if (folded) {
          folded.open = true;
        }
        if (viewer.dosirGo) {
          viewer.dosirGo(link.hash.slice(1));
        }
      }
    }
  });

  function start() {
    for (const viewer of document.querySelectorAll("[data-viewer]")) {
      if (!viewer.dosirOpen && viewer.querySelector(".d-folio")) {
        view(viewer);
      }
    }
  }

  window.dosirViewer = {
    start: start,
    show: (name, page, box) => Array.from(document.querySelectorAll("[data-viewer]")).some((one) => one.dosirOpen && one.dosirOpen(name, page, box))
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
