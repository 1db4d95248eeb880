/**
 * What was typed into a form marked data-draft survives a lost connection and a closed page on this device, for a day, until it is sent or
 * the person signs out. Where data-draft-only-here stands, it lasts no longer than the tab. Files are never kept.
 *
 * A form that was sent is forgotten on the next page that says that something was done; a page that the connection broke off says nothing.
 */
const prefix = "portal-draft:";
const sentKey = prefix + "sent";
const lasts = 24 * 60 * 60 * 1000;

export function keepDrafts(root) {
  for (const sent of root.querySelectorAll("[data-draft-clear]")) forget(sent.dataset.draftClear);
  const sent = read(sessionStorage, sentKey)?.name;
  if (sent && root.querySelector("[data-flash]")) forget(sent);
  root.addEventListener("submit", ({ target }) => {
    if (target.method === "post") write(sessionStorage, sentKey, { at: Date.now(), name: target.dataset.draft });
  });
  for (const form of root.querySelectorAll('form[action="/sign-out"]')) form.addEventListener("submit", forgetAll);
  for (const form of root.querySelectorAll("form[data-draft]")) keep(form);
}

function keep(form) {
  const place = form.hasAttribute("data-draft-only-here") ? sessionStorage : localStorage;
  const key = prefix + form.dataset.draft;
  const kept = read(place, key);
  // What the server shows after a mistake, or has kept itself, is newer than what this device remembers.
  const served = textOf(form);
  const untouched = !document.querySelector(".govuk-error-summary")
    && (kept?.served ? sameText(kept.served, served) : fields(form).every((field) => isAsServed(field)));
  if (kept && untouched) restore(form, kept.values);
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => write(place, key, { at: Date.now(), values: valuesOf(form), served: form.hasAttribute("data-draft-over") ? served : undefined }), 300);
  });
}

function fields(form) {
  return [...form.elements].filter((field) => field.name.startsWith("Form.") && field.type !== "file");
}

// A form that shows what is on record is typed over: its draft comes back only where the record still says the same.
function textOf(form) {
  return fields(form).filter((field) => field instanceof HTMLTextAreaElement).map((field) => [field.name, field.defaultValue]);
}

function sameText(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isAsServed(field) {
  if (field.type === "hidden") return true;
  if (field.type === "radio" || field.type === "checkbox") return field.checked === field.defaultChecked;
  if (field instanceof HTMLSelectElement) return true;
  return field.value === field.defaultValue && field.value === "";
}

function valuesOf(form) {
  return fields(form)
    .filter((field) => (field.type !== "radio" && field.type !== "checkbox") || field.checked)
    .map((field) => [field.name, field.value]);
}

function restore(form, values) {
  for (const [name, value] of values) {
    for (const field of fields(form).filter((one) => one.name === name)) {
      if (field.type === "radio" || field.type === "checkbox") field.checked ||= field.value === value;
      else field.value = value;
    }
  }
  form.dispatchEvent(new Event("change", { bubbles: true }));
  const note = document.createElement("p");
  note.className = "govuk-inset-text";
  note.setAttribute("role", "status");
  note.textContent = "What you had typed on this device is back. It has not been sent. Choose any files again.";
  form.prepend(note);
}

function read(place, key) {
  try {
    const kept = JSON.parse(place.getItem(key));
    if (kept && Date.now() - kept.at < lasts) return kept;
    place.removeItem(key);
  } catch {
    // A browser that stores nothing, or something else's entry: there is no draft.
  }
  return null;
}

function write(place, key, draft) {
  try {
    place.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden; the server keeps a draft when asked.
  }
}

function forget(name) {
  localStorage.removeItem(prefix + name);
  sessionStorage.removeItem(prefix + name);
}

function forgetAll() {
  for (const place of [localStorage, sessionStorage])
    for (const key of Object.keys(place).filter((one) => one.startsWith(prefix))) place.removeItem(key);
}
