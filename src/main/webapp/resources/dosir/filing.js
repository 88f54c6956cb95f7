/*
 * The request form: files go into the draft by themselves, by the tus protocol, which goes on where a connection broke off; ways from a
 * fault to its field; Ctrl+Enter, Ctrl+S; no sending while files are under way.
 */
(function () {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const AT_ONCE = 2;
  const KEY = "dosir-unggahan-";
  const SOON = 700;
  const LATER = 4000;
  const GIVEN_UP = 20000;

  const DIFFERENCES = "f:differences";

  let pressed = false;
  let late = null; // differences that came while a button was pressed in them
  const held = new Set(); // groups of fields that were filled in while somebody was in them
  const under = new Set(); // rows of files that are on their way, or wait for their turn
  let beginning = false;
  let intended = { kind: "", replaced: "" };
  let asked = 0; // when the list of papers was last asked for; 0 when the answer is here
  let askAgain = false;
  let shownAt = 0;
  let signedOut = false;
  let leaving = false; // the server forgets the page as soon as it is left, and could only open it anew for whoever still asks

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

  /* The draft is there once it has an address, which the browser shows from then on. */
  function address() {
    const place = byId("f:saved");
    const found = place ? place.dataset.address : "";
    if (found && location.pathname !== found) {
      history.replaceState(history.state, "", found);
      byId("f").action = found;
    }
    return found;
  }

  function show() {
    if (leaving) {
      return;
    }
    if (asked && Date.now() - asked < GIVEN_UP) {
      askAgain = true;
      return;
    }
    asked = Date.now();
    askAgain = false;
    const focus = document.activeElement;
    const again = Array.from(held).filter((id) => !isBusy(byId(id)));
    again.forEach((id) => held.delete(id));
    window.dosirFilingShow([
      { name: "focused", value: focus ? focus.id : "" },
      { name: "again", value: again.map((id) => id.replace("f:b-", "")).join(" ") }
    ]);
  }

  function shown() {
    asked = 0;
    shownAt = Date.now();
    look();
    if (askAgain) {
      show();
    }
  }

  /* @return whether somebody is in a field, or has changed it and the server does not know yet */
  function isBusy(group) {
    return group && (group.contains(document.activeElement)
      || Array.from(group.querySelectorAll("input, textarea")).some((input) => input.value !== input.defaultValue));
  }

  /* What papers say comes while somebody types: it never takes the place of what he wrote meanwhile. */
  function guard() {
    const utils = window.PrimeFaces.ajax.Utils;
    const update = utils.updateElement;
    utils.updateElement = function (id, content, xhr) {
      const filling = xhr && xhr.pfSettings && xhr.pfSettings.source === "f:show" && id.startsWith("f:b-");
      if (filling && isBusy(byId(id))) {
        held.add(id);
      } else if (pressed && id === DIFFERENCES) {
        late = () => update.call(utils, id, content, xhr);
      } else {
        update.call(utils, id, content, xhr);
      }
    };
  }

  /* What is drawn anew between the press and the release of a button loses the click. */
  document.addEventListener("pointerdown", (e) => pressed = Boolean(byId(DIFFERENCES) && byId(DIFFERENCES).contains(e.target)), true);
  for (const release of ["pointerup", "pointercancel"]) {
    document.addEventListener(release, function () {
      pressed = false;
      const draw = late;
      late = null;
      if (draw) {
        window.setTimeout(draw); // after the click
      }
    }, true);
  }

  document.addEventListener("focusout", function (e) {
    const left = byId("menunggu") && byId("menunggu").dataset.left;
    if (e.target.closest("[id^='f:b-']") && (left || held.size > 0)) {
      window.setTimeout(show);
    }
  });

  /* There may be papers to look at that were not there before. */
  function look() {
    if (window.dosirViewer) {
      window.dosirViewer.start();
    }
  }

  /* While something is read, the list is asked for again and again: not while the person chooses in it. */
  window.setInterval(function () {
    const awaits = byId("menunggu") ? byId("menunggu").dataset.awaits : "";
    const pause = awaits === "read" ? SOON : LATER;
    const choosing = document.activeElement && document.activeElement.matches("select.d-kind");
    if (awaits && !asked && !choosing && window.PrimeFaces.ajax.Queue.isEmpty() && !document.hidden && !signedOut && Date.now() - shownAt >= pause) {
      show();
    }
  }, SOON);

  window.addEventListener("beforeunload", function () {
    leaving = true;
  });

  /* What is kept to go on after the browser was closed: addresses only, no names of files. */
  const places = {
    all: (start) => Object.keys(localStorage).filter((key) => key.startsWith(KEY + start)),
    read: (key) => Object.assign(JSON.parse(localStorage.getItem(key)), { urlStorageKey: key }),
    findAllUploads: () => Promise.resolve(places.all("").map(places.read)),
    findUploadsByFingerprint: (print) => Promise.resolve(places.all(print + "-").map(places.read)),
    removeUpload: (key) => Promise.resolve(localStorage.removeItem(key)),
    addUpload: function (print, upload) {
      const key = KEY + print + "-" + Math.round(Math.random() * 1e12);
      localStorage.setItem(key, JSON.stringify({ size: upload.size, metadata: {}, creationTime: upload.creationTime, uploadUrl: upload.uploadUrl }));
      return Promise.resolve(key);
    }
  };

  class Row {
    constructor(file, kind, replaced) {
      const zone = byId("f:files");
      this.element = byId("baris-unggahan").content.firstElementChild.cloneNode(true);
      this.part("name").textContent = file.name;
      this.state("sending", 0);
      this.part("cancel").addEventListener("click", () => this.cancel());
      this.part("resume").addEventListener("click", () => this.resume());
      byId("unggahan").append(this.element);
      this.sending = false;
      this.broken = false;
      this.cancelled = false;
      this.done = 0;
      this.upload = new window.tus.Upload(file, {
        endpoint: zone.dataset.upload,
        metadata: { draf: zone.dataset.draft, jenis: kind, ganti: replaced, nama: file.name, tipe: file.type },
        retryDelays: [300, 1500, 4000],
        urlStorage: places,
        removeFingerprintOnSuccess: true,
        fingerprint: () => Promise.resolve([zone.dataset.draft, file.size, file.lastModified].join("-")),
        onAfterResponse: function (request, response) {
          if (response.getStatus() === 401) {
            signedOut = true;
            throw new Error("signed out");
          }
        },
        onShouldRetry: (error) => !signedOut && [0, 409, 423].includes(status(error)) || status(error) >= 500,
        onUploadUrlAvailable: () => this.cancelled && this.drop(),
        onProgress: (sent, all) => this.state("sending", all ? Math.floor(sent * 100 / all) : 0),
        onSuccess: () => this.end(),
        onError: (error) => this.fail(error)
      });
    }

    part(name) {
      return this.element.querySelector("[data-part='" + name + "']");
    }

    state(name, percent) {
      this.done = percent;
      this.element.querySelector("progress").value = percent;
      this.part("state").textContent = this.part("state").dataset[name] + " " + percent + "%";
      this.part("resume").hidden = name !== "broken";
      this.element.classList.toggle("d-broken", name === "broken");
    }

    start() {
      this.sending = true;
      this.upload.findPreviousUploads().then((before) => {
        if (before.length > 0) {
          this.upload.resumeFromPreviousUpload(before[0]);
        }
        this.upload.start();
      });
    }

    resume() {
      tell("");
      this.broken = false;
      under.add(this);
      this.state("sending", this.done);
      next();
    }

    cancel() {
      this.cancelled = true;
      this.element.hidden = true;
      if (!this.sending || this.upload.url) {
        this.drop();
      } // else the server is just about to make a place for it, which is dropped as soon as it is known
    }

    drop() {
      this.upload.abort(true).catch(() => {}).finally(() => this.end());
    }

    end() {
      under.delete(this);
      this.element.remove();
      show();
      next();
    }

    fail(error) {
      const code = status(error);
      if (signedOut) {
        window.dosirFilingShow(); // which leads to the sign-in page, and back to the draft
      } else if (code === 404) {
        this.end();
        window.dosirFilingBegin(); // says that the draft is gone
      } else if (code === 413 || code === 422 || this.cancelled) {
        this.end(); // the list says why it was not taken
      } else {
        this.broken = true;
        this.sending = false;
        under.delete(this);
        this.state("broken", this.done);
        tell(byId("sibuk").dataset.failed);
        next();
      }
    }
  }

  function status(error) {
    return error && error.originalResponse ? error.originalResponse.getStatus() : 0;
  }

  function next() {
    if (!address()) {
      if (!beginning && under.size > 0) {
        beginning = true;
        window.dosirFilingBegin();
      }
      return;
    }
    for (const row of under) {
      if (Array.from(under).filter((each) => each.sending).length >= AT_ONCE) {
        return;
      }
      if (!row.sending) {
        row.start();
      }
    }
  }

  function begun() {
    const wanted = beginning;
    beginning = false;
    if (address()) {
      next();
    } else if (wanted) {
      for (const row of Array.from(under)) {
        row.fail(null);
      }
    }
  }

  function take(files) {
    const one = intended;
    intended = { kind: "", replaced: "" };
    Array.from(files).forEach(function (file, index) {
      // what is sure to be refused is not sent at all, but told at once in the server's words
      if (file.size > Number(byId("f").dataset.most) || /[\\/:]/.test(file.name)) {
        window.dosirFilingRefuse([{ name: "name", value: file.name }, { name: "kind", value: one.kind }, { name: "size", value: file.size }]);
        return;
      }
      under.add(new Row(file, one.kind, index === 0 ? one.replaced : ""));
    });
    tell("");
    next();
  }

  document.addEventListener("change", function (e) {
    if (e.target.matches("#f\\:files_input, #kamera")) {
      take(e.target.files);
      e.target.value = ""; // so that the same file can be chosen again
    }
  });

  const brings = (e) => byId("f:files") && e.dataTransfer && Array.from(e.dataTransfer.types).includes("Files");
  for (const event of ["dragenter", "dragover", "dragleave", "drop"]) {
    document.addEventListener(event, function (e) {
      if (brings(e)) {
        e.preventDefault();
        byId("f:files").classList.toggle("d-dragged", event === "dragover" || event === "dragenter");
        if (event === "drop") {
          intended = { kind: "", replaced: "" };
          take(e.dataTransfer.files);
        }
      }
    });
  }

  on("click", "data-pick", function (button) {
    intended = { kind: button.dataset.pick, replaced: button.dataset.replace || "" };
    byId("f:files_input").click();
  });
  on("click", "data-remove", (button) => window.dosirFilingRemove([{ name: "key", value: button.dataset.remove }]));
  on("click", "data-delete-draft", (button) => window.dosirDraftDelete([{ name: "draf", value: button.dataset.deleteDraft }]));
  on("change", "data-kind-of", function (select) {
    window.dosirFilingKind([{ name: "key", value: select.dataset.kindOf }, { name: "kind", value: select.value }]);
  });
  // also the one that is chosen already: then the person says that it is right
  on("click", "data-choose", function (radio) {
    if (radio.value) {
      window.dosirFilingChoose([{ name: "field", value: radio.dataset.choose }, { name: "key", value: radio.value }]);
    }
  });
  on("click", "data-goto", function (link, event) {
    event.preventDefault();
    goTo(link.dataset.goto);
  });

  /* Whoever goes to the place for files himself means no certain row. */
  for (const event of ["click", "keydown"]) {
    document.addEventListener(event, function (e) {
      if (e.isTrusted && e.target.closest("#f\\:files")) {
        intended = { kind: "", replaced: "" };
      }
    }, true);
  }

  document.addEventListener("click", function (e) {
    const send = e.target.closest("#f\\:send");
    if (send && under.size > 0) {
      e.preventDefault();
      e.stopImmediatePropagation();
      tell(byId("sibuk").dataset.text);
    } else if (send) {
      tell("");
    }
  }, true);

  document.addEventListener("keydown", function (e) {
    const send = byId("f:send");
    const held = e.ctrlKey || e.metaKey;
    if (e.key === "Enter" && held && send && !send.disabled) {
      e.preventDefault();
      document.activeElement.blur();
      send.click();
    } else if (e.key.toLowerCase() === "s" && held && send) {
      e.preventDefault();
      window.dosirFilingBegin();
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    address();
    guard();
    byId("lihat").open = window.matchMedia("(min-width: 1024px)").matches;
    window.jQuery(document).on("pfAjaxComplete", address);
    window.jQuery(document).on("pfAjaxComplete", look);
  });

  window.dosirFiling = { goTo: goTo, shown: shown, begun: begun };
})();
