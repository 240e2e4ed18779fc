import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { fetchWords } from "./page/catalogue.ts";
import { keepFocus } from "./page/keep-focus.ts";
import { keptLanguage } from "./page/language.tsx";
import { applyTheme, keptTheme } from "./theme.ts";

applyTheme(keptTheme());
// A file that is let fall beside what takes one would take the place of the page.
for (const kind of ["dragover", "drop"] as const)
  window.addEventListener(kind, (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
const root = document.getElementById("root");
if (root !== null) {
  keepFocus(root);
  void fetchWords(keptLanguage()).then(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}
