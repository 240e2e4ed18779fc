import { useState } from "react";
import { useWords } from "./language.tsx";

interface Props {
  readonly label: string;
  readonly take: (file: File | null) => void;
  readonly accept?: string;
  readonly disabled?: boolean;
}

/** A file chosen or dropped, in the words of the page: the browser's own field speaks the browser's language. */
export function FilePick({ label, take, accept, disabled = false }: Props) {
  const { say } = useWords();
  const [name, setName] = useState<string | null>(null);
  const pick = (file: File | null): void => {
    setName(file?.name ?? null);
    take(file);
  };
  return (
    <label
      className="field filepick"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (!disabled) pick(event.dataTransfer.files[0] ?? null);
      }}
    >
      <span>{label}</span>
      <span className="line">
        <span className="button">{say("web.import.choose")}</span>
        {name === null ? (
          <span className="soft">{say("web.file.none")}</span>
        ) : (
          <strong translate="no">{name}</strong>
        )}
      </span>
      <input
        className="hidden"
        type="file"
        {...(accept === undefined ? {} : { accept })}
        disabled={disabled}
        onChange={(event) => pick(event.target.files?.[0] ?? null)}
      />
    </label>
  );
}
