// What the pages do beyond plain links and forms: follow the case, keep what is typed, take keys.
"use strict";
(() => {
  const page = () => document.getElementById("page");
  const lost = (why) => {
    const bar = document.getElementById("lost");
    bar.hidden = !why;
    bar.textContent = why ? bar.dataset[why] : "";
  };

  // A form in which something was typed is left alone until it is sent.
  document.addEventListener("input", (e) => e.target.form?.matches("[method=post]") && e.target.form.setAttribute("data-typed", ""));
  document.addEventListener("submit", (e) => e.target.removeAttribute("data-typed"));
  window.addEventListener("beforeunload", (e) => { if (document.querySelector("form[data-typed]")) e.preventDefault(); });

  // Follow the case: the server tells the version of the file; a page made from another one is asked for again.
  let refreshing = false;
  const refresh = () => {
    if (!window.htmx) return location.reload();
    refreshing = true;
    window.htmx.ajax("GET", location.pathname + location.search, { target: "body", swap: "morph:innerHTML" });
  };
  let events = null;
  const follow = () => {
    const url = page()?.dataset.live;
    if (events?.url && new URL(events.url).pathname === url && events.readyState !== EventSource.CLOSED) return;
    events?.close();
    events = null;
    if (!url) return;
    events = new EventSource(url);
    events.onmessage = (e) => {
      lost(null);
      const shown = page()?.dataset.version;
      if (shown && shown !== e.data) refresh();
    };
    events.onerror = () => setTimeout(async () => {
      try {
        const answer = await fetch("/assets/icon.svg", { cache: "no-store" });
        lost(answer.ok ? null : "refused");
      } catch { lost("gone"); }
      if (events?.readyState === EventSource.CLOSED) { events = null; setTimeout(follow, 2000); }
    }, 300);
  };

  if (window.Idiomorph) {
    const calls = window.Idiomorph.defaults.callbacks;
    calls.beforeNodeMorphed = (old) => !(old.nodeType === 1 && refreshing && old.matches("form[data-typed], dialog[open]"));
    calls.beforeNodeRemoved = (old) => !(old.nodeType === 1 && refreshing && old.matches("form[data-typed], dialog[open]"));
    calls.beforeAttributeUpdated = (name, node) => !(refreshing && name === "open" && node.matches("details"));
  }
  document.addEventListener("htmx:afterSettle", (e) => {
    const moved = !refreshing && e.detail.boosted !== undefined;
    refreshing = false;
    follow();
    if (moved && !document.activeElement?.matches("input, select, textarea, button, summary")) page()?.focus({ preventScroll: true });
  });
  document.addEventListener("htmx:sendError", () => lost("gone"));
  document.addEventListener("htmx:responseError", (e) => lost(e.detail.xhr.status === 403 ? "refused" : null));
  document.addEventListener("htmx:beforeSwap", (e) => { if (e.detail.xhr.status < 400) lost(null); });
  follow();
})();
