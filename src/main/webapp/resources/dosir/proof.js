/* The page on which everybody can check a letter works without this; here a file can be dropped, and one that is too large is not sent. */
(function () {
  "use strict";
  const form = document.querySelector("[data-proof]");
  if (!form) {
    return;
  }
  const input = form.querySelector("input[type=file]");
  const large = form.querySelector("#terlalu-besar");

  function fits() {
    const file = input.files[0];
    const tooLarge = Boolean(file) && file.size > Number(form.dataset.most);
    large.hidden = !tooLarge;
    return !tooLarge;
  }

  input.addEventListener("change", fits);
  form.addEventListener("submit", function (event) {
    if (!fits()) {
      event.preventDefault();
      input.focus();
    }
  });
  for (const kind of ["dragenter", "dragover"]) {
    form.addEventListener(kind, function (event) {
      event.preventDefault();
      form.classList.add("d-over");
    });
  }
  form.addEventListener("dragleave", function () {
    form.classList.remove("d-over");
  });
  form.addEventListener("drop", function (event) {
    event.preventDefault();
    form.classList.remove("d-over");
    if (event.dataTransfer.files.length === 1) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
})();
