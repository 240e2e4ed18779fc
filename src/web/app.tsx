import { memo, Suspense, useDeferredValue, useEffect, useRef, useState } from "react";
import { Mishap } from "./mishap.tsx";
import { fetchWords } from "./page/catalogue.ts";
import { Speaking, SpeakingSoon, useWords } from "./page/language.tsx";
import { usePlace } from "./page/place.ts";
import { Rail } from "./rail.tsx";
import { fetchAhead, ROOMS, type Room, roomAt } from "./rooms.ts";

/** What is likely to be wanted next: the other language, and the rooms. */
const AHEAD = [() => fetchWords("en"), () => fetchWords("es"), ...ROOMS.map((room) => room.fetch)];

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
  // The doorway is painted at once, with the room's name; the room is drawn after that.
  const entered = useDeferredValue(room) === room;
  const main = useRef<HTMLElement>(null);
  const before = useRef(room.id);
  useEffect(() => {
    document.title = `${say(`web.room.${room.id}`)} · Headstamp`;
    if (before.current === room.id) return;
    before.current = room.id;
    // Whoever goes by keyboard or by ear lands in the room just entered, not at the top of the page; it makes the browser lay out at once, so after the paint.
    const landing = setTimeout(() => main.current?.focus());
    return () => clearTimeout(landing);
  }, [room.id, say]);
  useEffect(() => fetchAhead(AHEAD), []);
  return (
    <>
      <a className="skip" href="#room">
        {say("web.skip")}
      </a>
      <div className="shell">
        <Rail here={room.id} />
        <main className="room" id="room" tabIndex={-1} ref={main} data-room={room.id}>
          <SpeakingSoon>
            <Mishap key={room.id}>
              {entered ? (
                <Suspense fallback={<Doorway id={room.id} />}>
                  <Inside room={room} />
                </Suspense>
              ) : (
                <Doorway id={room.id} />
              )}
            </Mishap>
          </SpeakingSoon>
        </main>
      </div>
    </>
  );
}

/** A room is drawn anew when what it hears of changes, not whenever the frame is. */
const Inside = memo(function Inside({ room }: { readonly room: Room }) {
  const [View] = useState(room.view);
  return <View />;
});

/** What is seen of a room before it is drawn: where one is. */
function Doorway({ id }: { readonly id: string }) {
  const { say } = useWords();
  return (
    <>
      <header>
        <h1>{say(`web.room.${id}`)}</h1>
      </header>
      <p className="soft waiting">{say("web.loading")}</p>
    </>
  );
}
