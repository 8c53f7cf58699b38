/* A pad on which a signer may draw their name: strokes become the path of an SVG, in whole units of
   the pad, kept in the form's hidden field. Without this script there is no pad. */
(function () {
  "use strict";
  const WIDTH = 600;
  const HEIGHT = 180;
  /* What the server takes; a name is far shorter. */
  const LONGEST = 60000;

  function ready(pad) {
    const canvas = pad.querySelector("canvas");
    const field = pad.querySelector("input[type='hidden']");
    const brush = canvas.getContext("2d");
    let last = null;

    function clean() {
      brush.clearRect(0, 0, WIDTH, HEIGHT);
      brush.lineWidth = 3;
      brush.lineCap = "round";
      brush.lineJoin = "round";
      brush.strokeStyle = getComputedStyle(canvas).color;
    }

    function place(event) {
      const box = canvas.getBoundingClientRect();
      const within = (value, most) => Math.max(0, Math.min(most, Math.round(value)));
      return {
        x: within(((event.clientX - box.left) * WIDTH) / box.width, WIDTH),
        y: within(((event.clientY - box.top) * HEIGHT) / box.height, HEIGHT),
      };
    }

    function line(to, move) {
      if (field.value.length > LONGEST) {
        return;
      }
      field.value += (move ? "M" + last.x + " " + last.y : "") + "L" + to.x + " " + to.y;
      brush.beginPath();
      brush.moveTo(last.x, last.y);
      brush.lineTo(to.x, to.y);
      brush.stroke();
      last = to;
    }

    canvas.addEventListener("pointerdown", function (event) {
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      last = place(event);
      line(last, true);
    });
    canvas.addEventListener("pointermove", function (event) {
      const to = place(event);
      if (last !== null && (to.x !== last.x || to.y !== last.y)) {
        line(to, false);
      }
    });
    ["pointerup", "pointercancel"].forEach((end) => canvas.addEventListener(end, () => (last = null)));
    pad.querySelector("[data-clear]").addEventListener("click", function () {
      field.value = "";
      clean();
    });

    canvas.width = WIDTH;
    canvas.height = HEIGHT;
    clean();
    (field.value.match(/M[^M]+/g) || []).forEach(function (stroke) {
      brush.stroke(new Path2D(stroke));
    });
    pad.hidden = false;
  }

  function all() {
    document.querySelectorAll(".pad[hidden]").forEach(ready);
  }

  all();
  /* A form that was sent and refused is drawn anew. */
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", () => window.setTimeout(all, 0));
  }
})();
