/** A place to draw a signature with finger, pen or mouse. The strokes go into a hidden field; typing a name works without any of this. */
export function signaturePads(root) {
  for (const pad of root.querySelectorAll("[data-signature-pad]")) {
    const canvas = pad.querySelector("canvas");
    const field = pad.querySelector("input[type=hidden]");
    const pen = canvas.getContext("2d");
    let drawing = false;
    let path = "";

    const clear = () => {
      path = field.value = "";
      pen.clearRect(0, 0, canvas.width, canvas.height);
    };
    const at = (event) => {
      const box = canvas.getBoundingClientRect();
      const within = (value, most) => Math.max(0, Math.min(most, Math.round(value)));
      return [
        within(((event.clientX - box.left) / box.width) * canvas.width, canvas.width),
        within(((event.clientY - box.top) / box.height) * canvas.height, canvas.height),
      ];
    };
    canvas.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      drawing = true;
      const [x, y] = at(event);
      path += `M${x} ${y}`;
      pen.lineWidth = 4;
      pen.lineCap = pen.lineJoin = "round";
      pen.strokeStyle = getComputedStyle(canvas).color;
      pen.beginPath();
      pen.moveTo(x, y);
    });
    canvas.addEventListener("pointermove", (event) => {
      if (!drawing || path.length > 19_900) return;
      const [x, y] = at(event);
      path += `L${x} ${y}`;
      pen.lineTo(x, y);
      pen.stroke();
    });
    for (const end of ["pointerup", "pointercancel"])
      canvas.addEventListener(end, () => {
        drawing = false;
        // A tap is no signature.
        field.value = path.split(/[ML]/).length > 8 ? path : "";
      });
    pad.querySelector("[data-clear]").addEventListener("click", clear);
    if (field.value) {
      pen.lineWidth = 4;
      pen.lineCap = pen.lineJoin = "round";
      pen.strokeStyle = getComputedStyle(canvas).color;
      path = field.value;
      pen.stroke(new Path2D(path));
    }
    pad.hidden = false;
  }
}
