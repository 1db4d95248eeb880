/** Buttons marked data-print open the browser's print dialogue. They are hidden where there is no script. */
export function printWhenAsked(root) {
  for (const button of root.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
