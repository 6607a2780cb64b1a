// Runs before htmx: nothing of a case may end in the browser's storage, where it would outlive the desk. htmx, like any
// script, finds no storage and does without.
"use strict";
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new Error("The desk keeps nothing in the browser."); } });
}
