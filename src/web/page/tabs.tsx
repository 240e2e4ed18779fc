import { Link } from "./link.tsx";

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly here: boolean;
}

/** Views of a room side by side: links, so that each has an address. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav className="tabs noprint" aria-label={label}>
      {tabs.map(({ href, label: text, here }) => (
        <Link key={href} href={href} aria-current={here ? "page" : undefined}>
          {text}
        </Link>
      ))}
    </nav>
  );
}
