/** What was asked for, as the heading of a page on which it is not there, or not yet. */
export function Sought({ address }: { readonly address: string }) {
  return (
    <header>
      <h1 translate="no">{address.split("/").at(-1)}</h1>
    </header>
  );
}
