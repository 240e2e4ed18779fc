import { Suspense, useEffect, useRef } from "react";
import { Mishap } from "./mishap.tsx";
import { Speaking, useWords } from "./page/language.tsx";
import { usePlace } from "./page/place.ts";
import { Rail } from "./rail.tsx";
import { roomAt } from "./rooms.ts";

export function App() {
  return (
    <Speaking>
      <Shell />
    </Speaking>
  );
}

function Shell() {
  const { say } = useWords();
  const { path } = usePlace();
  const room = roomAt(path);
  const main = useRef<HTMLElement>(null);
  const before = useRef(room.id);
  useEffect(() => {
    document.title = `${say(`web.room.${room.id}`)} · Headstamp`;
    // Whoever goes by keyboard or by ear lands in the room just entered, not at the top of the page.
    if (before.current !== room.id) main.current?.focus();
    before.current = room.id;
  }, [room.id, say]);
  return (
    <>
      <a className="skip" href="#room">
        {say("web.skip")}
      </a>
      <div className="shell">
        <Rail here={room.id} />
        <main className="room" id="room" tabIndex={-1} ref={main} data-room={room.id}>
          <Mishap key={room.id}>
            <Suspense fallback={<p className="soft">{say("web.loading")}</p>}>
              <room.View />
            </Suspense>
          </Mishap>
        </main>
      </div>
    </>
  );
}
