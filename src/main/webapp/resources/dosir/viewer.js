/* The papers of a dossier: one at a time, page by page, in two widths. Without this script all papers stand below one another. */
(function () {
  "use strict";

  function start() {
    const viewer = document.querySelector("[data-viewer]");
    if (!viewer) {
      return;
    }
    const links = Array.from(document.querySelectorAll("[data-paper]"));

    function show(id) {
      const sheet = document.getElementById(id);
      if (!sheet) {
        return;
      }
      for (const other of viewer.querySelectorAll(".d-folio")) {
        other.hidden = other !== sheet;
      }
      for (const link of links) {
        if (link.getAttribute("data-paper") === id) {
          link.setAttribute("aria-current", "true");
        } else {
          link.removeAttribute("aria-current");
        }
      }
    }

    function pages(body) {
      return Array.from(body.querySelectorAll("[data-page]"));
    }

    function present(body) {
      const middle = body.getBoundingClientRect().top + body.clientHeight / 3;
      let index = 0;
      pages(body).forEach(function (page, i) {
        if (page.getBoundingClientRect().top <= middle) {
          index = i;
        }
      });
      return index;
    }

    function tell(sheet, index) {
      const place = sheet.querySelector("[data-position]");
      if (place && place.getAttribute("data-pages") > 0) {
        place.textContent = place.getAttribute("data-position").replace("{0}", index + 1).replace("{1}", place.getAttribute("data-pages"));
      }
    }

    for (const link of links) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        show(link.getAttribute("data-paper"));
      });
    }

    viewer.addEventListener("click", function (event) {
      const turn = event.target.closest("[data-turn]");
      const wide = event.target.closest("[data-wide]");
      if (turn) {
        const sheet = turn.closest(".d-folio");
        const body = sheet.querySelector(".d-viewer-body");
        const all = pages(body);
        const next = Math.max(0, Math.min(all.length - 1, present(body) + Number(turn.getAttribute("data-turn"))));
        body.scrollTop += all[next].getBoundingClientRect().top - body.getBoundingClientRect().top - 12;
        tell(sheet, next);
      } else if (wide) {
        const on = viewer.classList.toggle("d-wide");
        for (const button of viewer.querySelectorAll("[data-wide]")) {
          button.setAttribute("aria-pressed", String(on));
        }
      }
    });

    viewer.addEventListener("scroll", function (event) {
      const sheet = event.target.closest && event.target.closest(".d-folio");
      if (sheet) {
        tell(sheet, present(event.target));
      }
    }, true);

    /* A reader may have been busy with a long paper: a picture is asked for once more before the person is told. */
    viewer.addEventListener("error", function (event) {
      const picture = event.target;
      if (picture.matches && picture.matches("img[data-page]") && !picture.hasAttribute("data-again")) {
        picture.setAttribute("data-again", "true");
        window.setTimeout(function () { picture.src += "&lagi=1"; }, 3000);
      } else if (event.target.matches && event.target.matches("[data-page]")) {
        const note = document.createElement("p");
        note.className = "d-nopicture";
        note.setAttribute("data-page", event.target.getAttribute("data-page"));
        note.textContent = viewer.getAttribute("data-failed");
        event.target.replaceWith(note);
      }
    }, true);

    viewer.classList.add("d-one");
    const wanted = window.location.hash.slice(1);
    show(links.some(function (l) { return l.getAttribute("data-paper") === wanted; }) ? wanted : "kertas-1");
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
