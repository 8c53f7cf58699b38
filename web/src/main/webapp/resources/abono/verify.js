/* The digest of the file is taken here: the document does not leave the reader's computer. */
(function () {
  "use strict";
  const file = document.getElementById("file");
  const digest = document.getElementById("verify:digest");
  if (!file || !digest || !window.crypto || !window.crypto.subtle) {
    return;
  }

  function hex(bytes) {
    return Array.from(new Uint8Array(bytes), (each) => each.toString(16).padStart(2, "0")).join("");
  }

  async function take() {
    if (file.files.length === 1) {
      const bytes = await file.files[0].arrayBuffer();
      digest.value = hex(await window.crypto.subtle.digest("SHA-256", bytes));
    }
  }

  file.addEventListener("change", take);
})();
