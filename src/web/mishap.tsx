import { Component, type ReactNode } from "react";
import { useWords } from "./page/language.tsx";

interface State {
  readonly error: Error | null;
}

/** What the page asked for by its name and was not given: the server has another build since the page was loaded. */
let gone: unknown = null;
addEventListener("vite:preloadError", (event) => {
  gone = event.payload;
});

/** What a room broke on is said where the room was; the rest of the house stays in use. */
export class Mishap extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Broken error={error} again={() => this.setState({ error: null })} />;
  }
}

function Broken({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const { say } = useWords();
  const renewed = error === gone;
  return (
    <div className="notice bad" role="alert">
      <p>{say(renewed ? "web.renewed" : "web.broken")}</p>
      <code translate="no">{error.message}</code>
      <button type="button" onClick={renewed ? () => location.reload() : again}>
        {say(renewed ? "web.reload" : "web.again")}
      </button>
    </div>
  );
}
