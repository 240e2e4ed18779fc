import { type ReactNode, useEffect, useRef, useState } from "react";

/** What may be wider than the page: it scrolls by itself, and where it does, the keyboard reaches it. */
export function Sheet({
  children,
  narrow = false,
}: {
  readonly children: ReactNode;
  readonly narrow?: boolean;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = (): void => setScrolls(element.scrollWidth > element.clientWidth);
    const watch = new ResizeObserver(look);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    look();
    return () => watch.disconnect();
  }, []);
  return (
    <div className={narrow ? "sheet narrow" : "sheet"} ref={frame} tabIndex={scrolls ? 0 : undefined}>
      {children}
    </div>
  );
}
