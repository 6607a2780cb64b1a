// Keys: to any page, through lists, and the command palette. None is taken while somebody types.
"use strict";
(() => {
  const typing = (node) => node.closest?.("input:not([type=checkbox], [type=radio], [type=range], [type=button], [type=submit]), textarea, select, [contenteditable]");
  const open = () => document.querySelector("dialog[open]");
  // The letter on the key, also where the keyboard writes another script.
  const letter = (e) => /^[\x21-\x7e]$/.test(e.key) ? e.key.toLowerCase() : e.key === "؟" ? "?" : e.code === "Slash" ? "/" : /^Key[A-Z]$/.test(e.code) ? e.code[3].toLowerCase() : "";

  // Pages
  let going = 0;
  const go = (key) => document.querySelector(`.places a[data-go="${CSS.escape(key)}"]`)?.click();

  // Lists whose items have keys of their own: j and k move, a letter presses the button that bears it.
  const move = (by) => {
    const items = [...document.querySelectorAll("[data-keys]")].filter((item) => item.offsetParent !== null);
    const at = items.indexOf(document.activeElement?.closest("[data-keys]"));
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(items.length - 1, Math.max(0, at + by))];
    if (!next) return false;
    if (!next.hasAttribute("tabindex")) next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: "nearest" });
    return true;
  };
  const press = (node, key) => {
    const button = node.closest?.("[data-keys]")?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    button?.click();
    return !!button;
  };

  // The list of keys, which is a page of its own too.
  const showKeys = async () => {
    const dialog = document.getElementById("keys");
    const answer = await fetch(dialog.dataset.source);
    if (!answer.ok || open()) return;
    const listed = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".keys");
    dialog.querySelector(".keys").replaceWith(document.importNode(listed, true));
    dialog.showModal();
  };

  // The command palette
  const palette = () => document.getElementById("palette");
  const list = () => document.getElementById("palette-list");
  const options = () => [...list().children];
  let asked = null, wait = 0, offered = Promise.resolve();
  const choose = (n) => {
    const all = options();
    const input = palette().querySelector("input");
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === n)));
    if (all[n]) { input.setAttribute("aria-activedescendant", all[n].id); all[n].scrollIntoView({ block: "nearest" }); }
    else input.removeAttribute("aria-activedescendant");
  };
  const chosen = () => options().findIndex((option) => option.getAttribute("aria-selected") === "true");
  const offer = async () => {
    asked?.abort();
    asked = new AbortController();
    const url = new URL(palette().dataset.source, location.href);
    url.searchParams.set("q", palette().querySelector("input").value);
    try {
      const answer = await fetch(url, { signal: asked.signal });
      if (!answer.ok) return;
      const found = new DOMParser().parseFromString(await answer.text(), "text/html");
      list().replaceChildren(...found.querySelectorAll("[role=option]"));
      palette().querySelector("[role=status]").textContent = found.querySelector("[data-count]")?.textContent ?? "";
      choose(0);
    } catch (fault) { if (fault.name !== "AbortError") palette().close(); }
  };
  const openPalette = () => {
    palette().querySelector("input").value = "";
    palette().showModal();
    offered = offer();
  };
  const take = (option) => {
    if (!option) return;
    palette().close();
    const { href, command } = option.dataset;
    if (href) return void location.assign(href);
    if (command === "print") window.print();
    else if (command === "keys") showKeys();
    else if (command === "settings") { const settings = document.querySelector("details.settings"); settings.open = true; settings.querySelector("select").focus(); }
    else { const form = document.querySelector(`form[data-command="${command}"]`); form?.requestSubmit(form.querySelector("button")); }
  };
  document.addEventListener("input", (e) => { if (e.target.closest("#palette")) { clearTimeout(wait); wait = setTimeout(() => { wait = 0; offered = offer(); }, 60); } });
  document.addEventListener("click", (e) => {
    if (e.target === palette()) palette().close();
    take(e.target.closest?.("#palette-list [role=option]"));
    if (e.target.closest?.("a[data-opens=keys]") && document.getElementById("keys")) { e.preventDefault(); e.stopPropagation(); showKeys(); }
    if (e.target.closest?.("button[data-opens=palette]")) openPalette();
  }, true);
  // What is offered for all that was typed, also if it was typed faster than it could be offered.
  const takeNewest = async () => {
    if (wait) { clearTimeout(wait); wait = 0; offered = offer(); }
    await offered;
    take(options()[chosen()]);
  };
  const inPalette = (e) => {
    const last = options().length - 1;
    const to = { ArrowDown: chosen() < last ? chosen() + 1 : 0, ArrowUp: chosen() > 0 ? chosen() - 1 : last, PageDown: Math.min(last, chosen() + 8), PageUp: Math.max(0, chosen() - 8) }[e.key];
    if (to !== undefined) { e.preventDefault(); choose(to); }
    else if (e.key === "Enter") { e.preventDefault(); takeNewest(); }
  };

  const single = (e) => {
    const key = letter(e);
    if (!key || page()?.dataset.singleKeys === "off") return false;
    if (going) { clearTimeout(going); going = 0; go(key); return true; }
    if (key === "?") { showKeys(); return true; }
    if (key === "/") { document.getElementById("find")?.focus(); return true; }
    if (press(e.target, key)) return true;
    if (key === "j" || key === "k") return move(key === "j" ? 1 : -1);
    if (key === "g") { going = setTimeout(() => { going = 0; }, 1500); return true; }
    return false;
  };
  const page = () => document.getElementById("page");
  document.addEventListener("keydown", (e) => {
    if (e.isComposing || e.defaultPrevented || !palette()) return;
    const command = (e.ctrlKey || e.metaKey) && !e.altKey;
    if (command && letter(e) === "k") { e.preventDefault(); if (palette().open) palette().close(); else if (!open()) openPalette(); }
    else if (command && e.key === "Enter" && e.target.form) {
      const form = e.target.form;
      e.preventDefault();
      form.requestSubmit(form.querySelector("button:not([type=button], [type=reset]), input[type=submit]"));
    }
    else if (palette().open) inPalette(e);
    else if (!open() && !e.ctrlKey && !e.metaKey && !e.altKey && !typing(e.target) && single(e)) e.preventDefault();
  });
})();
