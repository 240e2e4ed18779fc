import { useState } from "react";
import type { Language } from "#words";
import { useWords } from "./page/language.tsx";
import { Link } from "./page/link.tsx";
import { ROOMS } from "./rooms.ts";
import { keepTheme, keptTheme, THEMES, type Theme } from "./theme.ts";

/** The rooms, the language, the light. */
export function Rail({ here }: { readonly here: string }) {
  const { say, language, turn } = useWords();
  const [theme, setTheme] = useState(keptTheme);
  return (
    <header className="rail">
      <p className="name">
        <span translate="no">Headstamp</span>
        <small>{say("web.motto")}</small>
      </p>
      <nav aria-label={say("web.rooms")}>
        <ul>
          {ROOMS.map((room) => (
            <li key={room.id}>
              <Link
                href={room.path}
                aria-current={room.id === here ? "page" : undefined}
                onPointerEnter={room.fetch}
                onFocus={room.fetch}
              >
                {say(`web.room.${room.id}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="foot">
        <label>
          {say("web.language")}
          <select value={language} onChange={(event) => turn(event.target.value as Language)}>
            <option value="es" lang="es" translate="no">
              Español
            </option>
            <option value="en" lang="en" translate="no">
              English
            </option>
          </select>
        </label>
        <label>
          {say("web.theme")}
          <select
            value={theme}
            onChange={(event) => {
              const next = event.target.value as Theme;
              keepTheme(next);
              setTheme(next);
            }}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {say(`web.theme.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
