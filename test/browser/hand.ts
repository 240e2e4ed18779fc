import type { Locator, Page } from "playwright-core";

/** A person's hands: everything they do is counted, so that each change shows what it costs a person. */
export interface Hand {
  readonly click: (target: Locator) => Promise<void>;
  readonly type: (target: Locator, text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** A key whose effect was timed inside the page. */
  readonly pressed: () => void;
  readonly choose: (target: Locator, value: string) => Promise<void>;
  readonly give: (target: Locator, file: string) => Promise<void>;
  readonly open: (address: string) => Promise<void>;
  readonly told: () => { readonly steps: number; readonly keystrokes: number };
}

export function handOf(page: Page): Hand {
  let steps = 0;
  let keystrokes = 0;
  const step = (keys: number, act: Promise<unknown>): Promise<void> => {
    steps++;
    keystrokes += keys;
    return act.then(() => {});
  };
  return {
    click: (target) => step(0, target.click()),
    type: (target, text) => step(text.length, target.pressSequentially(text)),
    press: (key) => step(1, page.keyboard.press(key)),
    pressed: () => void step(1, Promise.resolve()),
    choose: (target, value) => step(0, target.selectOption(value)),
    give: (target, file) => step(0, target.setInputFiles(file)),
    open: (address) => step(0, page.goto(address)),
    told: () => ({ steps, keystrokes }),
  };
}
