/** The unknown is hatched wherever it is drawn: told apart without its colour. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="var(--well)" />
        <line x1="0" y1="0" x2="0" y2="7" stroke="var(--soft)" strokeWidth="2.5" />
      </pattern>
    </defs>
  );
}
