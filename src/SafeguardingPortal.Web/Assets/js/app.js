// Pages work without any of this; script only makes them quicker to use.
import { Button, CharacterCount, ErrorSummary, createAll } from "./govuk-frontend.js";
import { copyFields } from "./copy.js";
import { keepDrafts } from "./drafts.js";
import { keepWhatIsTyped } from "./keep.js";
import { printWhenAsked } from "./print.js";
import { revealAnswers } from "./reveal.js";
import { sendOnce } from "./send-once.js";
import { signaturePads } from "./signature-pad.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
for (const component of [Button, CharacterCount, ErrorSummary])
  createAll(component);
copyFields(document);
keepDrafts(document);
revealAnswers(document);
sendOnce(document);
keepWhatIsTyped(document);
printWhenAsked(document);
signaturePads(document);

// A message after an action is read out once the page has settled.
document.querySelector("[data-flash]")?.focus({ preventScroll: true });
