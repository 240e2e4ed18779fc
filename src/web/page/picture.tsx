import { type ReactNode, useId, useRef } from "react";
import { useWords } from "./language.tsx";
import { Sheet } from "./sheet.tsx";
import { take } from "./take.ts";

interface Props {
  readonly title: string;
  /** Base, population and period: what stands under the picture, and goes with it when it is taken away. */
  readonly notes: readonly string[];
  readonly name: string;
  /** What the picture shows, as rows for a table and a file. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Further forms of the data, made when they are asked for. */
  readonly more?: readonly {
    readonly format: keyof typeof MORE;
    readonly text: () => string | Promise<string>;
  }[];
  readonly children: ReactNode;
}

const MORE = {
  geojson: { name: "GeoJSON", type: "application/geo+json" },
  gexf: { name: "GEXF", type: "application/gexf+xml" },
} as const;

/** A picture with its table, its data and itself to take away. */
export function Picture({ title, notes, name, columns, rows, more = [], children }: Props) {
  const { say, number } = useWords();
  const drawn = useRef<HTMLDivElement>(null);
  const id = useId();
  const withSvg = (act: (text: string) => void): void => {
    const found = drawn.current?.querySelector("svg");
    if (found != null) act(standalone(found, [title, ...notes]));
  };
  const takePng = (text: string): void => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = image.width * 2;
      canvas.height = image.height * 2;
      canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => blob !== null && take(`${name}.png`, [blob], "image/png"));
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  };
  const data = (): string =>
    JSON.stringify({ title, notes, rows: rows.map((row) => rowObject(columns, row)) }, null, 2);
  const ways: readonly (readonly [string, () => void | Promise<void>])[] = [
    ["SVG", () => withSvg((text) => take(`${name}.svg`, [text], "image/svg+xml"))],
    ["PNG", () => withSvg(takePng)],
    ["CSV", () => take(`${name}.csv`, [csvOf(columns, rows, notes)], "text/csv;charset=utf-8")],
    ["JSON", () => take(`${name}.json`, [data()], "application/json")],
    ...more.map(({ format, text }) => {
      const { name: label, type } = MORE[format];
      const act = async (): Promise<void> => take(`${name}.${format}`, [await text()], type);
      return [label, act] as const;
    }),
  ];
  return (
    <figure className="flow picture" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div ref={drawn} className="sheet">
        {children}
      </div>
      <figcaption className="small notes">
        {notes.map((note) => (
          <p key={note} className="num">
            {note}
          </p>
        ))}
      </figcaption>
      {rows.length > 0 && (
        <>
          <p className="line small noprint">
            {ways.map(([label, act]) => (
              <button key={label} type="button" translate="no" onClick={() => void act()}>
                {label}
              </button>
            ))}
          </p>
          <details>
            <summary>{say("web.flows.table", { n: rows.length })}</summary>
            <Sheet narrow>
              <table>
                <thead>
                  <tr>
                    {columns.map((column, i) => (
                      <th
                        key={column}
                        scope="col"
                        className={typeof rows[0]?.[i] === "number" ? "right" : ""}
                      >
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.join("\t")}>
                      {row.map((cell, i) => (
                        <td
                          key={columns[i]}
                          translate="no"
                          className={typeof rows[0]?.[i] === "number" ? "right" : ""}
                        >
                          {typeof cell === "number" ? number(cell) : cell}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Sheet>
          </details>
        </>
      )}
    </figure>
  );
}

const rowObject = (columns: readonly string[], row: readonly (string | number)[]): object =>
  Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ""]));

/** A cell that a spreadsheet could take for a formula begins with an apostrophe. */
function csvOf(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  notes: readonly string[],
): string {
  const cell = (value: string | number): string => {
    const text = typeof value === "number" ? String(value) : value.replace(/^[=+\-@\t\r]/, "'$&");
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns, ...rows].map((row) => row.map(cell).join(","));
  return `\uFEFF${[...lines, "", ...notes.map((note) => cell(note))].join("\r\n")}\r\n`;
}

/** The picture by itself: colours of the page written out, light paper, its notes below. */
function standalone(svg: SVGSVGElement, notes: readonly string[]): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [, , width = 960, height = 400] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const space = "http://www.w3.org/2000/svg";
  const colours: Readonly<Record<string, string>> = {
    "var(--ink)": "#15181c",
    "var(--soft)": "#545d67",
    "var(--line)": "#d8dde3",
    "var(--firm)": "#79838e",
    "var(--accent)": "#1d4f91",
    "var(--paper)": "#ffffff",
    "var(--well)": "#f4f6f8",
    "var(--brass)": "#7d4f14",
    currentColor: "#15181c",
  };
  for (const element of copy.querySelectorAll("*")) {
    for (const name of ["fill", "stroke"]) {
      const value = element.getAttribute(name);
      if (value !== null && value in colours) element.setAttribute(name, colours[value] ?? value);
    }
  }
  copy.setAttribute("xmlns", space);
  copy.setAttribute("font-family", "Arial, Helvetica, sans-serif");
  copy.setAttribute("viewBox", `0 0 ${width} ${height + 20 + notes.length * 16}`);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height + 20 + notes.length * 16));
  const paper = document.createElementNS(space, "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", "#ffffff");
  copy.prepend(paper);
  notes.forEach((note, i) => {
    const text = document.createElementNS(space, "text");
    text.setAttribute("x", "4");
    text.setAttribute("y", String(height + 20 + i * 16));
    text.setAttribute("font-size", "11");
    text.setAttribute("fill", "#15181c");
    text.textContent = note;
    copy.append(text);
  });
  return new XMLSerializer().serializeToString(copy);
}
