/* The digest of the file is taken here, so that the document does not leave the reader's computer.
   Where the browser cannot (no secure connection, no script), the file itself is sent. */
(function () {
  "use strict";
  const form = document.getElementById("verify");
  const file = document.getElementById("verify:file");
  const digest = document.getElementById("verify:digest");
  const button = document.getElementById("verify:check");
  let ready = false;

  function hex(bytes) {
    return Array.from(new Uint8Array(bytes), (each) => each.toString(16).padStart(2, "0")).join("");
  }

  async function sendDigest() {
    const bytes = await file.files[0].arrayBuffer();
    digest.value = hex(await window.crypto.subtle.digest("SHA-256", bytes));
    file.disabled = true;
    ready = true;
    button.click();
  }

  /* Captured before the button's own handler. */
  form.addEventListener(
    "click",
    function (event) {
      const able = window.crypto && window.crypto.subtle && file.files.length === 1;
      if (event.target !== button || ready || !able) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      sendDigest().catch(function () {
        /* It cannot be read here: let the server try. */
        file.disabled = false;
        digest.value = "";
        ready = true;
        button.click();
      });
    },
    true
  );

  /* Back in history: the form is to be used again. */
  window.addEventListener("pageshow", function () {
    file.disabled = false;
    digest.value = "";
    ready = false;
  });
})();
