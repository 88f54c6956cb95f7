/*
 * Words of pages as text that is not seen: each line is one run of letters, stretched word by word to where the picture has it, so that the
 * browser finds, selects and copies it. All lengths follow the size of the page, so nothing is measured again when it is zoomed or turned.
 */
(function () {
  "use strict";

  const SIZE = 100; // pixels of the letters that are measured
  let ruler = null;
  const widths = new Map();

  /* Width of a text in heights of its letters, in the font of .d-layer without kerning. */
  function width(text) {
    if (!widths.has(text)) {
      if (!ruler) {
        ruler = document.createElement("canvas").getContext("2d");
        ruler.font = SIZE + "px Arial, 'Liberation Sans', Helvetica, sans-serif";
        ruler.fontKerning = "none";
      }
      widths.set(text, ruler.measureText(text).width / SIZE);
    }
    return widths.get(text);
  }

  function percent(fraction) {
    return (fraction * 100).toFixed(3) + "%";
  }

  /* @param box left, top, width, height in fractions of the page */
  function put(element, box) {
    element.style.left = percent(box[0]);
    element.style.top = percent(box[1]);
    element.style.width = percent(box[2]);
    element.style.height = percent(box[3]);
  }

  function around(boxes) {
    const left = Math.min(...boxes.map((b) => b[0]));
    const top = Math.min(...boxes.map((b) => b[1]));
    return [left, top, Math.max(...boxes.map((b) => b[0] + b[2])) - left, Math.max(...boxes.map((b) => b[1] + b[3])) - top];
  }

  function line(words, kept) {
    const place = document.createElement("div");
    const box = around(words.map((word) => word.slice(1)));
    put(place, box);
    place.style.fontSize = (box[3] * 100).toFixed(3) + "cqh";
    let end = box[0];
    for (const word of words) {
      const text = word[0];
      const span = document.createElement("span");
      span.textContent = text;
      const blank = end > box[0] ? width(" ") : 0;
      if (blank) {
        place.append(" ");
      }
      span.style.marginLeft = "calc(" + ((word[1] - end) * 100).toFixed(3) + "cqw - " + blank.toFixed(4) + "em)";
      span.style.letterSpacing = "calc((" + (word[3] * 100).toFixed(3) + "cqw - " + width(text).toFixed(4) + "em) / " + Array.from(text).length + ")";
      place.append(span);
      kept.push({ text: text, element: span });
      end = word[1] + word[3];
    }
    return place;
  }

  /* Lays the words over the picture of a page. */
  function layer(turn, lines) {
    const kept = [];
    const made = document.createElement("div");
    made.className = "d-layer";
    for (const words of lines) {
      const placed = words.filter((word) => word.length === 5);
      if (placed.length > 0) {
        made.append(line(placed, kept));
      }
    }
    turn.querySelectorAll(".d-layer").forEach((old) => old.remove());
    turn.append(made);
    return kept;
  }

  /* A docx has no pictures: its lines are the page. */
  function sheet(leaf, lines) {
    const kept = [];
    leaf.replaceChildren(...lines.map(function (words) {
      const paragraph = document.createElement("p");
      words.forEach(function (word, i) {
        const span = document.createElement("span");
        span.textContent = word[0];
        paragraph.append(i === 0 ? "" : " ", span);
        kept.push({ text: word[0], element: span });
      });
      return paragraph;
    }));
    leaf.closest(".d-folio").classList.add("d-written");
    return kept;
  }

  function plain(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  /* @return places in the words of a page where the text stands, each with the first and the last word */
  function places(words, wanted) {
    const starts = [];
    let all = "";
    for (const word of words) {
      starts.push(all.length);
      all += plain(word.text) + " ";
    }
    const found = [];
    let index = 0;
    for (let at = all.indexOf(wanted); at >= 0 && wanted; at = all.indexOf(wanted, at + wanted.length)) {
      while (index + 1 < starts.length && starts[index + 1] <= at) {
        index++;
      }
      let last = index;
      while (last + 1 < starts.length && starts[last + 1] < at + wanted.length) {
        last++;
      }
      found.push({ first: index, last: last });
    }
    return found;
  }

  /*
   * Asks for the words of a page once. A page that had none, or could not be read, is asked again the next time.
   * @return a promise of the words of the page, each with its text and its element
   */
  function read(leaf, address) {
    if (!leaf.dosirWords) {
      leaf.dosirWords = fetch(address, { headers: { Accept: "application/json" }, redirect: "error" })
        .then((answer) => answer.ok ? answer.json() : { lines: [] })
        .catch(() => ({ lines: [] })) // offline, or the session is over: the picture stays
        .then(function (page) {
          if (page.lines.length === 0) {
            leaf.dosirWords = null;
            return [];
          }
          const turn = leaf.querySelector(".d-vpage-turn");
          if (leaf.classList.contains("d-vpage-text")) {
            return sheet(leaf, page.lines);
          }
          return turn ? layer(turn, page.lines) : [];
        });
    }
    return leaf.dosirWords;
  }

  /* The search field of a viewer, over the pages of all its papers. */
  function search(viewer, pages, words, go) {
    const field = viewer.querySelector("[data-find]");
    const status = viewer.querySelector("[data-hits]");
    const buttons = viewer.querySelectorAll("[data-hit]");
    let hits = [];
    let now = -1;
    let run = 0;
    let timer = 0;

    function say(reading) {
      const none = reading ? status.getAttribute("data-reading") : status.getAttribute("data-none");
      status.textContent = !wanted() ? "" : hits.length === 0 ? none
        : status.getAttribute("data-hits").replace("{0}", now + 1).replace("{1}", hits.length);
      buttons.forEach((button) => { button.disabled = hits.length === 0; });
    }

    function wanted() {
      return plain(field.value).replace(/\s+/g, " ").trim();
    }

    function choose(index) {
      viewer.querySelectorAll(".d-found-now").forEach((word) => word.classList.remove("d-found-now"));
      now = (index + hits.length) % hits.length;
      hits[now].words.forEach((word) => word.element.classList.add("d-found-now"));
      go(hits[now].leaf, hits[now].words[0].element);
      say(false);
    }

    async function start() {
      const mine = ++run;
      const text = wanted();
      viewer.querySelectorAll(".d-found").forEach((word) => word.classList.remove("d-found", "d-found-now"));
      hits = [];
      now = -1;
      say(true);
      if (text.length < 2) {
        status.textContent = "";
        return;
      }
      for (const leaf of pages()) {
        const found = await words(leaf);
        if (mine !== run) {
          return;
        }
        for (const place of places(found, text)) {
          const part = found.slice(place.first, place.last + 1);
          part.forEach((word) => word.element.classList.add("d-found"));
          hits.push({ leaf: leaf, words: part });
        }
        if (now < 0 && hits.length > 0) {
          choose(0);
        } else {
          say(true);
        }
      }
      say(false);
    }

    field.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(start, 250);
    });
    field.addEventListener("keydown", function (event) {
      if (event.key === "Enter") {
        event.preventDefault();
        if (hits.length > 0) {
          choose(now + (event.shiftKey ? -1 : 1));
        } else {
          clearTimeout(timer);
          start();
        }
      } else if (event.key === "Escape") {
        event.preventDefault();
        field.value = "";
        clearTimeout(timer);
        start();
        viewer.querySelector(".d-folio:not([hidden]) .d-viewer-body").focus({ preventScroll: true });
      }
    });
    buttons.forEach((button) => button.addEventListener("click", () => choose(now + Number(button.getAttribute("data-hit")))));
    return field;
  }

  window.dosirViewerText = { read: read, put: put, search: search };
})();
