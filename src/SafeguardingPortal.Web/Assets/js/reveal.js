/**
 * Questions that follow from an answer are shown while it is chosen (data-reveals names their element).
 * GOV.UK Frontend's own way puts aria-expanded on a radio button, where no screen reader expects it.
 */
export function revealAnswers(root) {
  const show = () => {
    for (const input of root.querySelectorAll("[data-reveals]"))
      document.getElementById(input.dataset.reveals).classList.toggle("portal-more--hidden", !input.checked);
  };
  root.addEventListener("change", show);
  window.addEventListener("pageshow", show);
  show();
}
