/** Hands a person a file that was made here; nothing is sent anywhere. */
export function take(name: string, parts: readonly BlobPart[], type: string): void {
  const href = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
