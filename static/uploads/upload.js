"use strict";

// Sends each file by itself, shows how far it is, and says by the field what the door refused.
// Without this script the form sends all of its files at once.
(() => {
  const form = document.querySelector("[data-upload-form]");
  const input = form.elements.file;
  const button = form.querySelector("[data-send]");
  const lines = form.querySelector("[data-sent]");
  const veil = document.querySelector("[data-drop-veil]");
  const queue = [];
  const taken = [];
  let refused = 0;
  let busy = false;

  const say = (text) => { document.getElementById("live").textContent = text; };
  const inUnits = (bytes, of) =>
    of < 1048576 ? `${Math.ceil(bytes / 1024)}` : (bytes / 1048576).toFixed(1);
  const unit = (of) => (of < 1048576 ? "KB" : "MB");

  function newLine(file) {
    const line = document.getElementById("sending").content.firstElementChild.cloneNode(true);
    line.querySelector(".sent-name").textContent = file.name;
    line.querySelector("progress").setAttribute("aria-label", `Sending ${file.name}`);
    lines.append(line);
    return line;
  }

  function words(line, text) {
    line.querySelector(".sent-words").textContent = text;
  }

  function problem(line, text) {
    const name = line.querySelector(".sent-name").textContent;
    const said = document.createElement("span");
    said.className = "sent-problem";
    said.textContent = text;
    line.querySelector(".sent-words")?.remove();
    line.querySelector("progress")?.remove();
    line.append(said);
    line.setAttribute("data-problem", "");
    refuse(`${name}: ${text}`);
  }

  function refuse(text) {
    refused += 1;
    input.setAttribute("aria-invalid", "true");
    say(text);
  }

  function add(files) {
    for (const file of files) queue.push({ file, line: newLine(file) });
    input.value = "";
    relabel();
    if (!busy) next();
  }

  function next() {
    const job = queue.shift();
    busy = Boolean(job);
    button.disabled = busy;
    if (job) send(job);
    else finish();
  }

  function finish() {
    if (refused || !taken.length) return;
    location.assign(taken.length === 1 ? taken[0] : form.dataset.uploads);
  }

  function send(job) {
    if (job.file.size > Number(form.dataset.maxBytes)) {
      problem(job.line, form.dataset.tooLarge);
      next();
      return;
    }
    const body = new FormData(form);
    body.set("file", job.file);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("HX-Request", "true");
    request.upload.addEventListener("progress", (event) => sending(job, event));
    request.addEventListener("load", () => answered(job, request));
    request.addEventListener("error", () => {
      problem(job.line, "The connection was lost while sending. Nothing was kept; please send it again.");
      next();
    });
    say(`Sending ${job.file.name}`);
    request.send(body);
  }

  function sending(job, event) {
    job.line.querySelector("progress").value = event.loaded / Math.max(event.total, 1);
    const { loaded, total } = event;
    words(job.line, `Sending: ${inUnits(loaded, total)} of ${inUnits(total, total)} ${unit(total)}`);
  }

  function answered(job, request) {
    const html = new DOMParser().parseFromString(request.responseText, "text/html");
    const line = html.querySelector(".sent-line");
    const wait = Number(request.getResponseHeader("Retry-After"));
    if (request.status === 429 && wait) {
      waitFor(job, wait);
      return;
    }
    if (line) {
      job.line.replaceWith(line);
      if (line.dataset.taken) taken.push(line.dataset.taken);
      else refuse(line.textContent.trim().replace(/\s+/g, " "));
    } else if ([401, 403, 409].includes(request.status)) {
      stop(job, reason(request.status, html));
    } else if (request.status === 413) {
      problem(job.line, form.dataset.tooLarge);
    } else {
      problem(job.line, "This file could not be taken just now. Nothing was kept; please send it again.");
    }
    next();
  }

  function reason(status, html) {
    if (status === 401) return "You've been signed out. Load this page again and sign in.";
    return html.querySelector("[data-refusal]")?.textContent ?? "Load this page again, and send the file then.";
  }

  // This page can send nothing any more: what waits would be refused alike.
  function stop(job, text) {
    for (const { line } of [job, ...queue.splice(0)]) problem(line, text);
  }

  // The limit passes by itself, so the file waits here and goes on without another click.
  function waitFor(job, seconds) {
    const text = (left) =>
      `You've sent many files in the last minute. This one goes on in ${left} second${left === 1 ? "" : "s"}.`;
    let left = seconds;
    job.line.querySelector("progress").value = 0;
    words(job.line, text(left));
    say(text(left));
    const timer = setInterval(() => {
      left -= 1;
      words(job.line, text(Math.max(left, 1)));
      if (left > 0) return;
      clearInterval(timer);
      send(job);
    }, 1000);
  }

  function relabel() {
    const count = input.files.length;
    button.textContent = count > 1 ? `Upload ${count} files` : "Upload file";
  }

  form.addEventListener("submit", (event) => {
    if (!input.files.length) return;
    event.preventDefault();
    startAnew();
    add([...input.files]);
  });

  function startAnew() {
    if (busy) return;
    lines.replaceChildren();
    form.querySelector(".invalid-feedback")?.remove();
    input.classList.remove("is-invalid");
    input.removeAttribute("aria-invalid");
    taken.length = 0;
    refused = 0;
  }

  input.addEventListener("change", relabel);

  // Several tills or shops and none chosen yet: the files wait in the field until one is.
  const place = form.elements.data_source_name;
  const another = form.elements.new_source;
  function askPlace() {
    place.required = place.options?.[0].value === "" && !another.value.trim();
  }
  another.addEventListener("input", askPlace);
  askPlace();

  function keep(files) {
    input.files = files;
    relabel();
    place.reportValidity();
  }

  form.querySelector("[data-drop-hint]").hidden = false;

  const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) veil.hidden = true;
  });
  addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    veil.hidden = true;
    if (!place.checkValidity()) {
      keep(event.dataTransfer.files);
      return;
    }
    startAnew();
    add([...event.dataTransfer.files]);
  });
  addEventListener("beforeunload", (event) => {
    if (busy) event.preventDefault();
  });
})();
