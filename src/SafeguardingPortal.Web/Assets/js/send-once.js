/** A form is sent once, however often its button is pressed. Coming back to the page makes it ready again. */
export function sendOnce(root) {
  for (const form of root.querySelectorAll("form[data-send-once]")) {
    let sent = false;
    form.addEventListener("submit", (event) => {
      if (sent) {
        event.preventDefault();
        return;
      }
      sent = true;
      form.setAttribute("aria-busy", "true");
    });
    window.addEventListener("pageshow", (event) => {
      if (!event.persisted) return;
      sent = false;
      form.removeAttribute("aria-busy");
    });
  }
}
