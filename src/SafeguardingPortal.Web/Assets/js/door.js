/**
 * The tablet by the door. Tap a name, what you brought, where it goes: nothing is loaded in between. Each tap becomes a step with an
 * identifier made here, waits in this browser's own storage, and is sent until the portal has answered for it. The portal counts each
 * identifier once, so that a step sent twice is recorded once.
 */
const door = document.querySelector("[data-door]");
if (door) {
  const { send, tablet, places, kinds, kept, notHere, questions, witnesses } = JSON.parse(document.getElementById("door").textContent);
  const names = door.querySelector("[data-door-names]");
  const choices = door.querySelector("[data-door-choices]");
  const state = door.querySelector("[data-door-state]");
  const token = door.querySelector("[data-door-form] input[name=__RequestVerificationToken]").value;
  const key = `portal-door:${tablet}`;
  const BACK_TO_NAMES = 20_000;
  const TRY_AGAIN = 4_000;
  const THANKS_LAST = 8_000;
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

  /** Said to whoever stands here, and gone before the next person reads it. */
  const thank = (text) => {
    said = text;
    setTimeout(() => {
      if (said !== text) return;
      said = "";
      show();
    }, THANKS_LAST);
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
          // 404: the tablet is no longer paired; 400: the page is too old. Both keep the steps and ask for help. What is wrong with
          // one step alone is an answer and no error.
          said = response.status >= 500 ? said : "This tablet needs attention. Please tell the office.";
          break;
        }
        const answer = await response.json();
        if (answer.outcome === "Refused") said = `${step.name}: ${answer.message}`;
        else if (answer.spot) thank(`${step.name}: ${answer.spot}. Thank you.`);
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

  /** @param {{person?: string, card?: string}} who A name that was tapped, or a card that was scanned. */
  const record = (who, name, word, more = []) => {
    const id = newId();
    const known = who.card ? ["Form.Card", who.card] : ["Form.PersonId", who.person];
    const fields = [["Form.Id", id], known, ["Form.Word", word], ["Form.At", new Date().toISOString()], ...more];
    keep([...waiting(), { id, name, fields }]);
    thank(who.card ? "Thank you." : `Thank you, ${name}.`);
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

  /** Somebody else saw it put away, where the setting asks who. */
  const askWitness = (who, then) => {
    const heading = element("h1", "Who saw it put away?", { class: "govuk-heading-l", tabindex: "-1" });
    const people = element("ul", "", { class: "portal-tiles", "aria-label": "Who saw it" });
    for (const witness of witnesses.filter((one) => one.id !== who.person)) {
      const button = element("button", witness.label, { type: "button" });
      button.addEventListener("click", () => then(witness.id));
      const item = element("li");
      item.append(button);
      people.append(item);
    }
    const away = element("button", "Start again", { type: "button", class: "govuk-button govuk-button--secondary" });
    away.addEventListener("click", back);
    choices.replaceChildren(heading, people, away);
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    stay();
  };

  /** Tiles that are on or off. */
  const toggles = (options, data) => options.map((option) => {
    const button = element("button", option.label, { type: "button", "aria-pressed": "false", [data]: option.id });
    button.addEventListener("click", () => button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true")));
    const item = element("li");
    item.append(button);
    return item;
  });

  const choose = (who, name) => {
    const heading = element("h1", name, { class: "govuk-heading-l", tabindex: "-1" });
    const away = element("button", "I am someone else", { type: "button", class: "govuk-button govuk-button--secondary" });
    away.addEventListener("click", back);

    const brought = element("ul", "", { class: "portal-tiles portal-tiles--toggle", "aria-label": "What do you put away?" });
    brought.append(...toggles(kinds, "data-kind"), ...toggles(questions, "data-question"));
    const keeping = element("ul", "", { class: "portal-tiles portal-tiles--toggle", "aria-label": "What do you keep with you?" });
    keeping.append(...toggles(kept, "data-kept"));
    const keptNow = () => [...keeping.querySelectorAll("[data-kept][aria-pressed=true]")].map((one) => ["Form.Kept", one.dataset.kept]);

    const problem = element("p", "", { class: "govuk-error-message", role: "alert" });
    const where = element("ul", "", { class: "portal-tiles portal-tiles--go", "aria-label": "Where does it go?" });
    for (const place of places) {
      const button = element("button", `Into ${place.label}`, { type: "button" });
      button.addEventListener("click", () => {
        const chosen = [...brought.querySelectorAll("[data-kind][aria-pressed=true]")].map((one) => ["Form.Kinds", one.dataset.kind]);
        const ticked = [...brought.querySelectorAll("[data-question][aria-pressed=true]")].map((one) => [`Form.${one.dataset.question}`, "true"]);
        const fields = [...chosen, ...keptNow(), ...ticked, ["Form.StoragePlaceId", place.id]];
        const store = (more) => {
          if (witnesses) askWitness(who, (witness) => record(who, name, "Stored", [...more, ["Form.WitnessId", witness]]));
          else record(who, name, "Stored", more);
        };
        if (chosen.length === 0) problem.textContent = "Tap first what you put away.";
        else if (place.slots) askSlot(place, (slot) => store(slot ? [...fields, ["Form.Slot", String(slot)]] : fields));
        else store(fields);
      });
      const item = element("li");
      item.append(button);
      where.append(item);
    }

    const others = element("ul", "", { class: "portal-tiles portal-tiles--quiet", "aria-label": "Something else" });
    for (const [word, label] of [["BroughtNone", "I brought none"], ["Break", "I go on a break"], ["Back", "I put it back"], ["GoingHome", "I go home"]]) {
      const button = element("button", label, { type: "button" });
      button.addEventListener("click", () => record(who, name, word, word === "BroughtNone" ? keptNow() : []));
      const item = element("li");
      item.append(button);
      others.append(item);
    }

    const keepPart = kept.length > 0 ? [element("h2", "I keep with me", { class: "govuk-heading-m" }), keeping] : [];
    const notPart = notHere ? [element("p", `Not allowed here: ${notHere}.`, { class: "govuk-body" })] : [];
    choices.replaceChildren(
      heading, element("h2", "I put away", { class: "govuk-heading-m" }), brought, ...keepPart, ...notPart, problem, where,
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
    choose({ person: link.dataset.person }, link.textContent.trim());
  });

  // A hand scanner types the code of a card, faster than anybody could, and ends it with Enter.
  let typed = "";
  let typedAt = 0;
  document.addEventListener("keydown", (event) => {
    if (event.target.closest?.("input, textarea, select")) return;
    const now = Date.now();
    if (now - typedAt > 1_000) typed = "";
    typedAt = now;
    if (event.key === "Enter" && typed.length >= 8) {
      event.preventDefault();
      said = "";
      choose({ card: typed }, "Card read");
      typed = "";
    } else if (event.key.length === 1) typed += event.key;
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
