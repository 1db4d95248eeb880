/**
 * The tablet by the door. Tap a name, what you brought, where it goes: nothing is loaded in between. Each tap becomes a step with an
 * identifier made here, waits in this browser's own storage, and is sent until the portal has answered for it. The portal counts each
 * identifier once, so that a step sent twice is recorded once.
 */
const door = document.querySelector("[data-door]");
if (door) {
  const { send, tablet, places, kinds, questions } = JSON.parse(document.getElementById("door").textContent);
  const names = door.querySelector("[data-door-names]");
  const choices = door.querySelector("[data-door-choices]");
  const state = door.querySelector("[data-door-state]");
  const token = door.querySelector("[data-door-form] input[name=__RequestVerificationToken]").value;
  const key = `portal-door:${tablet}`;
  const BACK_TO_NAMES = 20_000;
  const TRY_AGAIN = 4_000;
  let sending = false;
  let leaving;
  let said = "";

  const waiting = () => JSON.parse(localStorage.getItem(key) ?? "[]");
  const keep = (steps) => localStorage.setItem(key, JSON.stringify(steps));

  /** A random identifier; crypto.randomUUID is missing where the page is not served over HTTPS. */
  const newId = () => {
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  };

  const show = () => {
    const count = waiting().length;
    const pending = count === 0 ? "" : ` ${count} ${count === 1 ? "tap waits" : "taps wait"} for a connection and will be sent.`;
    state.textContent = (said + pending).trim();
    door.dataset.pending = String(count);
  };

  const element = (tag, text, attributes = {}) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };

  const back = () => {
    clearTimeout(leaving);
    choices.hidden = true;
    choices.replaceChildren();
    names.hidden = false;
    names.querySelector("h1").focus({ preventScroll: true });
    window.scrollTo(0, 0);
    show();
  };

  const stay = () => {
    clearTimeout(leaving);
    leaving = setTimeout(back, BACK_TO_NAMES);
  };

  async function flush() {
    if (sending) return;
    sending = true;
    try {
      for (let step = waiting()[0]; step; step = waiting()[0]) {
        const body = new URLSearchParams(step.fields);
        body.append("__RequestVerificationToken", token);
        const response = await fetch(send, { method: "POST", body, headers: { Accept: "application/json" } });
        if (!response.ok) {
          // 404: the tablet is no longer paired; 400: the page is too old. Both keep the steps and ask for help.
          said = response.status >= 500 ? said : "This tablet needs attention. Please tell the office.";
          break;
        }
        const answer = await response.json();
        if (answer.outcome === "Refused") said = `${step.name}: ${answer.message}`;
        else if (answer.spot) said = `${step.name}: ${answer.spot}. Thank you.`;
        keep(waiting().filter((other) => other.id !== step.id));
        show();
      }
    } catch {
      // No connection: the steps wait.
    } finally {
      sending = false;
      show();
    }
  }

  const record = (person, name, word, more = []) => {
    const id = newId();
    const fields = [["Form.Id", id], ["Form.PersonId", person], ["Form.Word", word], ["Form.At", new Date().toISOString()], ...more];
    keep([...waiting(), { id, name, fields }]);
    said = `Thank you, ${name}.`;
    back();
    flush();
  };

  /** Which of the numbered slots. Without a connection nobody can be given one, so that the person says which they take. */
  const askSlot = (place, then) => {
    const heading = element("h1", `Which slot of ${place.label}?`, { class: "govuk-heading-l", tabindex: "-1" });
    const slots = element("ul", "", { class: "portal-tiles portal-tiles--letters", "aria-label": "Slots" });
    const tile = (label, slot) => {
      const button = element("button", label, { type: "button" });
      button.addEventListener("click", () => then(slot));
      const item = element("li");
      item.append(button);
      slots.append(item);
    };
    if (navigator.onLine && waiting().length === 0) tile("Give me one", null);
    for (let slot = 1; slot <= place.slots; slot++) tile(String(slot), slot);
    const away = element("button", "Start again", { type: "button", class: "govuk-button govuk-button--secondary" });
    away.addEventListener("click", back);
    choices.replaceChildren(heading, slots, away);
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    stay();
  };

  const choose = (person, name) => {
    const heading = element("h1", name, { class: "govuk-heading-l", tabindex: "-1" });
    const away = element("button", "I am someone else", { type: "button", class: "govuk-button govuk-button--secondary" });
    away.addEventListener("click", back);

    const brought = element("ul", "", { class: "portal-tiles portal-tiles--toggle", "aria-label": "What do you put away?" });
    for (const kind of kinds) {
      const button = element("button", kind.label, { type: "button", "aria-pressed": "false", "data-kind": kind.id });
      button.addEventListener("click", () => button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true")));
      const item = element("li");
      item.append(button);
      brought.append(item);
    }
    const asked = questions.map((question) => {
      const item = element("li");
      const button = element("button", question.label, { type: "button", "aria-pressed": "false", "data-question": question.id });
      button.addEventListener("click", () => button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true")));
      item.append(button);
      return item;
    });
    brought.append(...asked);

    const problem = element("p", "", { class: "govuk-error-message", role: "alert" });
    const where = element("ul", "", { class: "portal-tiles portal-tiles--go", "aria-label": "Where does it go?" });
    for (const place of places) {
      const button = element("button", `Into ${place.label}`, { type: "button" });
      button.addEventListener("click", () => {
        const chosen = [...brought.querySelectorAll("[data-kind][aria-pressed=true]")].map((one) => ["Form.Kinds", one.dataset.kind]);
        const ticked = [...brought.querySelectorAll("[data-question][aria-pressed=true]")].map((one) => [`Form.${one.dataset.question}`, "true"]);
        const fields = [...chosen, ...ticked, ["Form.StoragePlaceId", place.id]];
        if (chosen.length === 0) problem.textContent = "Tap first what you put away.";
        else if (place.slots) askSlot(place, (slot) => record(person, name, "Stored", slot ? [...fields, ["Form.Slot", String(slot)]] : fields));
        else record(person, name, "Stored", fields);
      });
      const item = element("li");
      item.append(button);
      where.append(item);
    }

    const others = element("ul", "", { class: "portal-tiles portal-tiles--quiet", "aria-label": "Something else" });
    for (const [word, label] of [["BroughtNone", "I brought none"], ["Break", "I go on a break"], ["Back", "I put it back"], ["GoingHome", "I go home"]]) {
      const button = element("button", label, { type: "button" });
      button.addEventListener("click", () => record(person, name, word));
      const item = element("li");
      item.append(button);
      others.append(item);
    }

    choices.replaceChildren(
      heading, element("h2", "I put away", { class: "govuk-heading-m" }), brought, problem, where,
      element("h2", "Or", { class: "govuk-heading-m" }), others, away);
    names.hidden = true;
    choices.hidden = false;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    stay();
  };

  names.addEventListener("click", (event) => {
    const link = event.target.closest("[data-person]");
    if (!link) return;
    event.preventDefault();
    said = "";
    choose(link.dataset.person, link.textContent.trim());
  });
  for (const event of ["pointerdown", "keydown"])
    document.addEventListener(event, () => choices.hidden || stay(), { passive: true });
  window.addEventListener("online", flush);
  setInterval(flush, TRY_AGAIN);
  // The list of names is fetched anew from time to time, when nobody stands here and the portal can be reached.
  setInterval(async () => {
    if (!choices.hidden || waiting().length > 0) return;
    const response = await fetch(window.location.href, { method: "GET" }).catch(() => null);
    if (response?.ok && choices.hidden) window.location.reload();
  }, 10 * 60_000);
  show();
  flush();
}
