/* What the frame does without the server: drawer, dialogs, session warning, copying, single submit. */
(function () {
  "use strict";

  function drawer(button) {
    var side = document.getElementById(button.getAttribute("aria-controls"));
    var open = side.classList.toggle("open");
    button.setAttribute("aria-expanded", String(open));
  }

  function copy(button) {
    navigator.clipboard.writeText(button.dataset.copy).then(function () {
      button.textContent = button.dataset.copied;
    });
  }

  function warnBeforeTheSessionEnds() {
    var dialog = document.getElementById("session-warning");
    if (!dialog) {
      return;
    }
    var timer;
    function start() {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () {
        dialog.showModal();
      }, (Number(dialog.dataset.timeout) - 120) * 1000);
    }
    dialog.querySelector("button").addEventListener("click", function (event) {
      fetch(event.target.dataset.stay, { credentials: "same-origin" }).then(function () {
        dialog.close();
        start();
      });
    });
    start();
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-toggle='drawer'], [data-copy], [data-open], [data-close]");
    if (!button) {
      return;
    }
    if (button.dataset.open) {
      document.getElementById(button.dataset.open).showModal();
    } else if (button.dataset.close) {
      document.getElementById(button.dataset.close).close();
    } else if (button.dataset.copy) {
      copy(button);
    } else {
      drawer(button);
    }
  });

  /* A file that is too large is refused before it is sent; all that was typed stays. */
  document.addEventListener("change", function (event) {
    var input = event.target;
    if (input.matches("input[type='file'][data-largest]")) {
      var large = Array.from(input.files).some(function (file) {
        return file.size > Number(input.dataset.largest);
      });
      input.setCustomValidity(large ? input.dataset.tooLarge : "");
      input.reportValidity();
    }
  });

  document.addEventListener("keydown", function (event) {
    var side = document.querySelector(".side.open");
    if (event.key === "Escape" && side) {
      drawer(document.querySelector("[data-toggle='drawer']"));
    }
  });

  /* After a refused press: to the first field at fault; never away from what one is typing. */
  function goToFault() {
    var typing = document.activeElement && document.activeElement.matches("input, select, textarea");
    var wrong = document.querySelector("main [aria-invalid='true']");
    if (wrong && !typing) {
      wrong.focus();
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", function () {
        window.setTimeout(goToFault, 0);
      });
    }
    warnBeforeTheSessionEnds();
    document.querySelectorAll("dialog[data-now]").forEach(function (dialog) {
      dialog.showModal();
    });
    var wrong = document.querySelector(".ui-message-error");
    if (wrong) {
      var field = wrong.closest(".field");
      var input = field && field.querySelector("input, select, textarea");
      if (input) {
        input.setAttribute("aria-invalid", "true");
        input.focus();
      }
    }
  });
})();
