// Keeps what is typed into a form every few seconds, so that a closed tablet loses nothing. Saving stays the person's own act.
const pause = 2000;

export function keepWhatIsTyped(root) {
  for (const form of root.querySelectorAll("form[data-keep]"))
    keep(form, root.querySelector("[data-keep-status]"));
}

function keep(form, status) {
  let timer = 0;
  form.addEventListener("submit", () => clearTimeout(timer));
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => send(form, status), pause);
  });
}

async function send(form, status) {
  try {
    const answer = await fetch(form.dataset.keep, { method: "POST", body: new FormData(form), redirect: "error" });
    say(status, answer.ok ? (await answer.json()).said : "What you type is not being kept. Save it yourself.");
  } catch {
    say(status, "No connection: what you type is not being kept.");
  }
}

function say(status, words) {
  if (status && status.textContent !== words)
    status.textContent = words;
}
