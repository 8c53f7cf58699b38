/* Keyboard entry of the quote editor: Enter makes a new line, problems are told to helpers. */
(function () {
  "use strict";
  const form = document.getElementById("editor");
  if (!form) {
    return;
  }

  function lines() {
    return document.getElementById("editor:lines");
  }

  function markProblems() {
    form.querySelectorAll(".problem").forEach(function (problem) {
      const field = document.getElementById(problem.id.replace(/Problem$/, ""));
      if (field && field.matches("input, select, textarea")) {
        field.setAttribute("aria-invalid", problem.textContent.trim() !== "");
      }
    });
  }

  form.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && event.target.matches("input, select")) {
      event.preventDefault();
      if (lines().contains(event.target)) {
        event.target.dispatchEvent(new Event("change", { bubbles: true }));
        document.getElementById("editor:add").click();
      }
    }
  });

  /* A draft that was kept by itself is come back to by reloading the page. */
  function stayAtDraft(draft) {
    const address = "?quote=" + encodeURIComponent(draft);
    if (window.location.search !== address) {
      window.history.replaceState(null, "", address);
    }
  }

  jQuery(document).on("pfAjaxComplete", function (event, request) {
    markProblems();
    if (request && request.pfArgs && request.pfArgs.draft) {
      stayAtDraft(request.pfArgs.draft);
    }
  });
  markProblems();

  window.abonoEditor = {
    toLastLine: function () {
      /* After PrimeFaces has put the focus back where it was. */
      window.setTimeout(function () {
        const plans = lines().querySelectorAll(".offer-plan select");
        if (plans.length > 0) {
          plans[plans.length - 1].focus();
        }
      }, 50);
    },
    askToSend: function () {
      document.getElementById("send-dialog").showModal();
    },
    closeQuestion: function () {
      document.getElementById("send-dialog").close();
    },
    showProblems: function () {
      window.setTimeout(function () {
        const summary = form.querySelector("[role=alert][tabindex]");
        if (summary) {
          summary.focus();
        }
      });
    }
  };
})();
