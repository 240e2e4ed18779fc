import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { fetchWords } from "./page/catalogue.ts";
import { keptLanguage } from "./page/language.tsx";
import { applyTheme, keptTheme } from "./theme.ts";

applyTheme(keptTheme());
const root = document.getElementById("root");
if (root !== null)
  void fetchWords(keptLanguage()).then(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
