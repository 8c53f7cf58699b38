/* The test card's number becomes its token here, in the payer's browser, and goes nowhere. */
(function () {
  "use strict";
  var number = document.getElementById("number");
  var token = document.getElementById("card:token");
  var error = document.getElementById("number-error");
  var cards = document.querySelectorAll("[data-token]");

  function tokenOf(digits) {
    for (var i = 0; i < cards.length; i++) {
      if (cards[i].dataset.number === digits) {
        return cards[i].dataset.token;
      }
    }
    return "";
  }

  function read() {
    token.value = tokenOf(number.value.replace(/\D/g, ""));
    return token.value !== "";
  }

  function complain(wrong) {
    error.textContent = wrong ? number.dataset.unknown : "";
    number.setAttribute("aria-invalid", wrong ? "true" : "false");
  }

  number.addEventListener("input", function () {
    if (read()) {
      complain(false);
    }
  });
  cards.forEach(function (card) {
    card.addEventListener("click", function () {
      number.value = card.textContent.trim();
      complain(!read());
      number.focus();
    });
  });
  /* Captured before the button's own handler: an unknown number is not sent. */
  document.getElementById("card").addEventListener(
    "click",
    function (event) {
      if (event.target.closest("#card\\:use") && !read()) {
        event.preventDefault();
        event.stopPropagation();
        complain(true);
        number.focus();
      }
    },
    true
  );
})();
