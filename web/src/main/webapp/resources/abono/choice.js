/* Tier, seats and period: the stepper's buttons, problems told to helpers, the address kept true. */
(function () {
  "use strict";
  const form = document.getElementById("choice");
  if (!form) {
    return;
  }

  function part(id) {
    return document.getElementById("choice:" + id);
  }

  function step(by) {
    const seats = part("seats");
    const limits = part("limits").dataset;
    const now = /^\s*\d{1,6}\s*$/.test(seats.value) ? Number(seats.value) : Number(limits.min) - by;
    const next = Math.max(Number(limits.min), Math.min(Number(limits.max), now + by));
    if (String(next) !== seats.value) {
      seats.value = String(next);
      seats.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function markProblem() {
    const seats = part("seats");
    const problem = part("seatsProblem");
    if (seats && problem) {
      seats.setAttribute("aria-invalid", String(problem.textContent.trim() !== ""));
    }
  }

  /* Reload, Back and a mailed link find what is chosen now. */
  function keepAddress() {
    const here = part("here");
    if (here && here.href) {
      history.replaceState(history.state, "", here.href);
    }
  }

  function follow() {
    markProblem();
    keepAddress();
    form.classList.remove("busy");
  }

  form.addEventListener("click", function (event) {
    const button = event.target.closest("[data-step]");
    if (button) {
      step(Number(button.dataset.step));
    }
  });

  /* What stands in the summary is another choice's until the answer is there. */
  form.addEventListener("input", function () {
    form.classList.add("busy");
  });

  form.addEventListener("keydown", function (event) {
    if (event.target.id !== "choice:seats") {
      return;
    }
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      step(event.key === "ArrowUp" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      (part("next") || part("go")).click();
    }
  });

  jQuery(document).on("pfAjaxComplete", follow);
  follow();
})();
