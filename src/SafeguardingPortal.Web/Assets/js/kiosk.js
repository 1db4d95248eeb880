// A shared tablet goes back to its start by itself, so that nobody's page stays open for the next person.
const { kioskStart, kioskAfter } = document.body.dataset;
if (kioskStart) {
  let timer;
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => window.location.replace(kioskStart), Number(kioskAfter) * 1000);
  };
  for (const event of ["pointerdown", "keydown", "input"])
    document.addEventListener(event, restart);
  restart();
}
