import { useMemo, useSyncExternalStore } from "react";

/** Where one is: the room and everything it shows lie in the address, so that a link shows the same to another. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();

function subscribe(heard: () => void): () => void {
  listeners.add(heard);
  window.addEventListener("popstate", heard);
  return () => {
    listeners.delete(heard);
    window.removeEventListener("popstate", heard);
  };
}

export function usePlace(): Place {
  const href = useSyncExternalStore(subscribe, () => `${location.pathname}${location.search}`);
  return useMemo(() => {
    const url = new URL(href, location.origin);
    return { path: url.pathname, query: url.searchParams };
  }, [href]);
}

/** Goes to an address of this application; `replace` keeps the way back short while somebody types. */
export function go(href: string, replace = false): void {
  if (`${location.pathname}${location.search}` === href) return;
  if (replace) history.replaceState(null, "", href);
  else {
    history.pushState(null, "", href);
    window.scrollTo(0, 0);
  }
  for (const heard of listeners) heard();
}

/** The address of a room with these parameters; null and empty ones are left out. */
export function hrefOf(
  path: string,
  params: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value != null && value !== "") query.set(name, value);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Changes some parameters of the present address and keeps the others. */
export function change(params: Readonly<Record<string, string | null>>, replace = true): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === "") query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  go(text === "" ? location.pathname : `${location.pathname}?${text}`, replace);
}
