/** Puts a copy button beside each text marked data-copy, whose value names it for those who do not see it. */
export function copyFields(root) {
  if (!navigator.clipboard) return;
  for (const text of root.querySelectorAll("[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "portal-plain-button portal-copy not-printed";
    button.textContent = "Copy";
    const name = document.createElement("span");
    name.className = "govuk-visually-hidden";
    name.textContent = ` ${text.dataset.copy}`;
    button.append(name);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.textContent);
      button.firstChild.textContent = "Copied";
      setTimeout(() => (button.firstChild.textContent = "Copy"), 2000);
    });
    text.after(" ", button);
  }
}
