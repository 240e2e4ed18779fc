import { useEffect, useState } from "react";

export type Texts = typeof import("#texts");

let fetched: Promise<Texts> | null = null;

/** The reader of public texts: fetched once, apart from the first page; a text taken apart here leaves nobody's machine. */
export function useTexts(): Texts | null {
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let here = true;
    fetched ??= import("#texts");
    void fetched.then((module) => here && setTexts(module));
    return () => {
      here = false;
    };
  }, []);
  return texts;
}
