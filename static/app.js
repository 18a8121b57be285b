"use strict";

// The colour switch works as a plain form; here it answers without loading the page again.
document.querySelector("[data-theme-switch]")?.addEventListener("submit", (event) => {
  const chosen = event.submitter?.value;
  if (!chosen) return;
  event.preventDefault();
  const root = document.documentElement;
  if (chosen === "system") root.removeAttribute("data-bs-theme");
  else root.setAttribute("data-bs-theme", chosen);
  document.querySelector('meta[name="color-scheme"]').content =
    chosen === "system" ? "light dark" : chosen;
  for (const button of event.target.querySelectorAll("button"))
    button.setAttribute("aria-pressed", String(button === event.submitter));
  const body = new FormData(event.target, event.submitter);
  const kept = { method: "POST", body, redirect: "manual", keepalive: true };
  fetch(event.target.action, kept);
});

// An open menu closes on Escape and on a click elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("[data-menu][open]"))
    if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("[data-menu][open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// A page or a swapped fragment may carry a sentence to be read out: <p data-announce>.
document.addEventListener("htmx:afterSwap", (event) => {
  const said = event.detail.elt.querySelector?.("[data-announce]");
  const text = said && (said.dataset.announce || said.textContent);
  const live = document.getElementById("live");
  if (said && live.textContent !== text) live.textContent = text;
});

// Where a time zone is asked for the first time, the device's own stands there already, and what
// is paid with there.
for (const select of document.querySelectorAll("select[data-own-time-zone]")) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const option = [...select.options].find((each) => [each.value, each.dataset.older].includes(own));
  if (!option) continue;
  option.selected = true;
  if (option.dataset.currency) select.form.elements.currency.value = option.dataset.currency;
}

// What was typed into such a form and not sent is not lost without a word.
let unsaved = false;
document.addEventListener("input", (event) => {
  unsaved ||= Boolean(event.target.closest("[data-unsaved]"));
});
document.addEventListener("submit", (event) => {
  unsaved &&= !event.target.matches("[data-unsaved]");
});
addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});

// What can be copied by a press, where the browser lets a page do so; else it is marked, to be
// copied by hand.
const copiers = [...document.querySelectorAll("[data-copy]")];
for (const button of copiers) {
  const source = document.getElementById(button.dataset.copy);
  const label = [...button.childNodes];
  source.addEventListener("focus", () => source.select?.());
  button.hidden = !navigator.clipboard;
  button.addEventListener("not-copied", () => button.replaceChildren(...label));
  button.addEventListener("click", async () => {
    const live = document.getElementById("live");
    live.textContent = "";
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent);
    } catch {
      if (source.select) source.select();
      else getSelection().selectAllChildren(source);
      return;
    }
    for (const other of copiers) other.dispatchEvent(new Event("not-copied"));
    button.textContent = live.textContent = "Copied";
  });
}
