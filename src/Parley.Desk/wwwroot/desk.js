// What the pages do beyond plain links and forms: follow the case, keep what is typed, say when something takes long.
"use strict";
(() => {
  const page = () => document.getElementById("page");
  const samePlace = (url) => new URL(url, location.href).pathname === location.pathname;

  // The bar that says why the desk does not answer. Said once, not at every try.
  const lost = (why) => {
    const bar = document.getElementById("lost");
    const text = why ? bar.dataset[why] : "";
    if (bar.textContent !== text) bar.textContent = text;
    bar.hidden = !why;
  };

  // What is typed: a form in which something was entered is left alone until the desk has taken it.
  let sent = null;
  const typed = () => [...document.querySelectorAll("form[method=post][data-typed]")];
  document.addEventListener("input", (e) => e.target.form?.setAttribute("data-typed", ""));
  document.addEventListener("submit", (e) => {
    if (e.defaultPrevented) sent = e.target; else e.target.removeAttribute("data-typed");
  });
  window.addEventListener("beforeunload", (e) => { if (typed().length) e.preventDefault(); });

  // Forms are told apart by where they lead, so that a page that is shown anew puts each in its place.
  const nameForms = (root) => {
    const count = new Map();
    for (const form of root.querySelectorAll("form:not([id])")) {
      const to = form.getAttribute("action") ?? "";
      count.set(to, (count.get(to) ?? 0) + 1);
      form.setAttribute("id", `form-${to}-${count.get(to)}`);
    }
  };

  // A page shown anew keeps what is typed, open dialogs, and details as they were opened or closed.
  let keeping = false;
  if (window.Idiomorph) {
    const kept = (node) => keeping && node.nodeType === 1 && node.matches("form[data-typed], dialog[open]");
    const calls = window.Idiomorph.defaults.callbacks;
    calls.beforeNodeMorphed = (old) => !kept(old);
    calls.beforeNodeRemoved = (old) => !(kept(old) || refreshing && old.id === "notice" || keeping && old.nodeType === 1 && old.querySelector("form[method=post][data-typed]"));
    calls.beforeAttributeUpdated = (name, node) => !(keeping && name === "open" && node.matches("details"));
  }

  // Follow the case: the desk tells the version of the file; a page made from another one is asked for again. Only a page
  // that is seen holds a connection, since a browser grants a desk six.
  let events = null, newest = null, refreshing = false, running = 0, again = 0;
  const isOld = () => newest && page()?.dataset.version && page().dataset.version !== newest;
  const refresh = () => {
    if (!isOld() || running) return;
    if (!window.htmx) { if (!typed().length) location.reload(); return; }
    refreshing = true;
    window.htmx.ajax("GET", location.pathname + location.search, { target: "body", swap: "morph:innerHTML" }).finally(() => { refreshing = false; catchUp(); });
  };
  // Not while another request is under way: its answer is newer.
  const catchUp = () => {
    clearTimeout(again);
    if (isOld() && !running && !document.getElementById("lost").textContent) again = setTimeout(refresh, 20);
  };
  const part = () => { events?.close(); events = null; };
  const follow = () => {
    const url = page()?.dataset.live;
    if (!url || document.hidden) return part();
    if (events && new URL(events.url).pathname === url && events.readyState !== EventSource.CLOSED) return;
    part();
    newest = null;
    events = new EventSource(url);
    events.onmessage = (e) => { lost(null); newest = e.data; catchUp(); };
    events.onerror = () => setTimeout(async () => {
      try {
        const answer = await fetch("/assets/icon.svg", { cache: "no-store" });
        lost(answer.ok ? null : "refused");
      } catch { lost("gone"); }
      if (events?.readyState === EventSource.CLOSED) setTimeout(follow, 2000);
    }, 300);
  };
  document.addEventListener("visibilitychange", follow);

  // What was said once is not asked for again.
  const forget = () => {
    const url = new URL(location.href);
    if (!url.searchParams.has("said")) return;
    url.searchParams.delete("said");
    history.replaceState(history.state, "", url);
  };

  // Into sight once htmx has scrolled to the top.
  const show = (node, block) => setTimeout(() => node.scrollIntoView({ block }));

  // To the place the address names, opened if it is folded away.
  const toPlace = () => {
    const place = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place) return false;
    for (let at = place; at; at = at.parentElement) if (at.matches("details")) at.open = true;
    if (!place.matches("a, button, input, select, textarea, summary, [tabindex]")) place.tabIndex = -1;
    show(place, "start");
    place.focus({ preventScroll: true });
    return true;
  };

  // One line at the top while an answer takes long, with a way to stop waiting for it.
  let slow = 0, asked = null;
  const busy = (on) => { document.getElementById("busy").hidden = !on; };
  document.addEventListener("htmx:beforeRequest", (e) => {
    asked = e.detail.elt;
    if (refreshing && asked !== document.body) window.htmx.trigger(document.body, "htmx:abort");
    if (++running === 1) slow = setTimeout(() => busy(true), 300);
  });
  document.addEventListener("htmx:afterRequest", () => {
    running = Math.max(0, running - 1);
    if (running === 0) { clearTimeout(slow); busy(false); catchUp(); }
  });
  document.addEventListener("click", (e) => { if (e.target.closest("#busy button") && asked) window.htmx.trigger(asked, "htmx:abort"); });

  document.addEventListener("htmx:beforeSwap", (e) => {
    const { xhr, target } = e.detail;
    if (!e.detail.shouldSwap) return;
    lost(null);
    if (target !== document.body) return;
    // Where an address names a place, the page is not shown from its top.
    if (e.detail.pathInfo?.anchor) e.detail.swapOverride = "morph:innerHTML show:none";
    keeping = samePlace(xhr.responseURL);
    const others = typed().filter((form) => form !== sent);
    if (!keeping && others.length && !window.confirm(document.getElementById("lost").dataset.leave)) {
      e.detail.shouldSwap = false;
    } else {
      const answer = new DOMParser().parseFromString(e.detail.serverResponse, "text/html");
      nameForms(answer);
      e.detail.serverResponse = answer.documentElement.outerHTML;
    }
    sent?.removeAttribute("data-typed");
    sent = null;
  });
  document.addEventListener("htmx:afterSettle", (e) => {
    if (e.detail.target !== document.body && e.detail.elt !== document.body) return follow();
    const moved = !refreshing;
    // A link or form that names a place leads there, also on the page it stands on.
    const stays = keeping && document.activeElement !== document.body && !e.detail.pathInfo?.anchor;
    keeping = false;
    // A form that comes back with faults holds what was typed, and begins at the first of them.
    if (e.detail.xhr?.status === 422) {
      for (const form of document.querySelectorAll("main form[method=post]")) if (form.querySelector("[aria-invalid=true]")) form.setAttribute("data-typed", "");
      const wrong = document.querySelector("main form [aria-invalid=true]");
      const field = wrong?.matches("input, select, textarea") ? wrong : wrong?.querySelector(":checked") ?? wrong?.querySelector("input");
      if (field) {
        show(field, "center");
        field.focus({ preventScroll: true });
        return void follow();
      }
    }
    forget();
    follow();
    if (moved && !stays && !toPlace() && !document.activeElement?.matches("input, select, textarea, button, summary")) page()?.focus({ preventScroll: true });
  });
  document.addEventListener("htmx:sendError", () => { sent = null; lost("gone"); });
  document.addEventListener("htmx:responseError", (e) => {
    sent = null;
    lost(e.detail.xhr.status === 403 ? "refused" : "failed");
  });

  nameForms(document);
  forget();
  follow();
  toPlace();
})();
