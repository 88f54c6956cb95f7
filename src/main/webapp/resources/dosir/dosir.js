/* What the pages need beside PrimeFaces: appearance, the search key, closing of menus. Loaded from a file, since the policy forbids inline scripts. */
(function () {
  "use strict";
  const year = 31536000;
  const path = (document.currentScript.src.match(/^https?:\/\/[^/]+(\/.*)?\/jakarta\.faces\.resource\//) || [])[1] || "/";

  function remember(name, value) {
    document.cookie = name + "=" + value + ";path=" + path + ";max-age=" + (value ? year : 0) + ";samesite=lax";
  }

  function press(button) {
    for (const other of document.querySelectorAll("[" + button + "]")) {
      other.setAttribute("aria-pressed", String(other.getAttribute(button) === press.value));
    }
  }

  document.addEventListener("click", function (event) {
    const theme = event.target.closest("[data-theme-choice]");
    const language = event.target.closest("[data-language-choice]");
    if (theme) {
      const value = theme.getAttribute("data-theme-choice");
      remember("dosir-theme", value);
      document.documentElement.setAttribute("data-theme", value);
      press.value = value;
      press("data-theme-choice");
    } else if (language) {
      remember("dosir-language", language.getAttribute("data-language-choice"));
      window.location.reload();
    }
    for (const menu of document.querySelectorAll("details.d-menu[open]")) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      for (const menu of document.querySelectorAll("details.d-menu[open]")) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      const box = document.querySelector("[data-search]");
      if (box && box.getClientRects().length > 0) {
        event.preventDefault();
        box.focus();
        box.select();
      } else if (document.querySelector(".d-findlink")) {
        // a narrow window has only the way to the page of the search
        event.preventDefault();
        document.querySelector(".d-findlink").click();
      }
    }
  });

  /* A dialog gives the focus back to what had it: to the menu's button, not to an entry that is gone with the menu. */
  document.addEventListener("click", function (event) {
    const entry = event.target.closest(".d-drop-act");
    const menu = entry && entry.closest("details");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  }, true);

  /*
   * While a list of PrimeFaces fades in, it refuses every choice, and where the end of the fading is missed, as on a loaded machine, it
   * refuses until the page is opened anew. So lists are there at once; and one that is open follows its field when the page moves.
   */
  document.addEventListener("DOMContentLoaded", function () {
    if (window.PrimeFaces) {
      PrimeFaces.utils.disableAnimations();
      PrimeFaces.hideOverlaysOnViewportChange = false;
    }
  });

  /* PrimeFaces leaves the list of a drop-down without a name: it gets that of its field before it opens. */
  document.addEventListener("focusin", function (event) {
    const field = event.target.closest(".ui-selectonemenu");
    const list = field && document.getElementById(field.id + "_items");
    if (list && !list.hasAttribute("aria-label")) {
      const label = event.target.labels && event.target.labels[0];
      list.setAttribute("aria-label", label ? label.textContent.trim() : event.target.getAttribute("aria-label") || "");
    }
  });

  /* A form that was sent in the background and got no answer, or one that no page can be made of. */
  let home = null;

  function tellUnanswered(unanswered) {
    const place = document.getElementById("tak-terjawab");
    if (!place) {
      return;
    }
    home = home || { parent: place.parentNode, next: place.nextSibling };
    place.hidden = true;
    if (unanswered) {
      // a dialog covers the page: who sent from it is told in it; the last one lies on top
      const dialog = Array.from(document.querySelectorAll(".ui-dialog-content")).filter((it) => it.getClientRects().length > 0).pop();
      if (dialog) {
        dialog.prepend(place);
      }
      place.hidden = false;
      place.scrollIntoView({ block: "center" });
    } else if (place.parentNode !== home.parent) {
      // before the answer may draw the dialog again
      home.parent.insertBefore(place, home.next);
    }
  }

  /* PrimeFaces frees a button only after an answer; without one it would stay shut, and the form could not be sent again. */
  function freeSender(settings) {
    const sender = window.PrimeFaces.getWidgetById(window.PrimeFaces.ajax.Utils.getSourceId(settings));
    if (sender && sender.enable && sender.jq.hasClass("ui-state-loading")) {
      sender.jq.removeClass("ui-state-loading").children(".ui-icon-loading").remove();
      sender.enable();
      if (document.activeElement === document.body) {
        sender.jq.trigger("focus"); // a shut button loses it
      }
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxSend", () => tellUnanswered(false)).on("pfAjaxError", function (event, request, settings) {
        tellUnanswered(true);
        freeSender(settings);
      });
    }
  });

  /*
   * The server forgets a page as soon as it is left, and opens it anew for whatever the page still asks. So what waits behind an answer
   * that leads away is not asked any more, and an answer that comes late leads nowhere, until the person does something on the page.
   */
  let left = false;

  window.addEventListener("beforeunload", function () {
    left = true;
    if (window.PrimeFaces) {
      window.PrimeFaces.ajax.Queue.requests.splice(1);
    }
  });

  for (const act of ["pointerdown", "keydown"]) {
    document.addEventListener(act, () => left = false, true);
  }

  document.addEventListener("DOMContentLoaded", function () {
    if (window.PrimeFaces) {
      const answers = window.PrimeFaces.ajax.ResponseProcessor;
      const redirect = answers.doRedirect;
      answers.doRedirect = function (node) {
        if (!left) {
          redirect.call(answers, node);
        }
      };
    }
  });

  /* PrimeFaces gives a view state to every form; the note that a page is left must go to a form of Faces, not to one that signs out or searches. */
  for (const leaving of ["beforeunload", "pagehide"]) {
    window.addEventListener(leaving, function () {
      for (const state of document.querySelectorAll("form:is([action$='/keluar'], [data-plain]) [name='jakarta.faces.ViewState']")) {
        state.remove();
      }
    }, true);
  }
})();
