import { Component, type ReactNode } from "react";
import { useWords } from "./page/language.tsx";

interface State {
  readonly error: Error | null;
}

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
  return (
    <div className="notice bad" role="alert">
      <p>{say("web.broken")}</p>
      <code translate="no">{error.message}</code>
      <button type="button" onClick={again}>
        {say("web.again")}
      </button>
    </div>
  );
}
