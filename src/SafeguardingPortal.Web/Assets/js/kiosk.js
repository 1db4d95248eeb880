// A shared tablet goes back to its start by itself, so that nobody's page stays open for the next person.
const { kioskStart, kioskAfter } = document.body.dataset;
const leave = document.querySelector("form[data-kiosk-leave]");

if (kioskStart) {
  let timer;
  let told = Date.now();
  const end = () => (leave ? leave.submit() : window.location.replace(kioskStart));
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(end, Number(kioskAfter) * 1000);
    // Whoever reads or types is still here; the server need not hear of every touch.
    if (leave && Date.now() - told > 20_000) {
      told = Date.now();
      fetch("/tablet/still-here", { method: "POST", body: new FormData(leave) });
    }
  };
  for (const event of ["pointerdown", "pointermove", "keydown", "input", "scroll", "wheel"])
    document.addEventListener(event, restart, { passive: true });
  restart();
}

// The back button asks the portal again and shows no page that a browser kept.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.reload();
});

// A scanned card leads here with its code behind the #, which never leaves the tablet by itself.
const card = document.querySelector("form[data-card-code]");
if (card && window.location.hash.length > 1) {
  card.elements["Form.Code"].value = window.location.hash.slice(1);
  history.replaceState(null, "", window.location.pathname + window.location.search);
  card.requestSubmit();
}
