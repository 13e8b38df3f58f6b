/**
 * Keeps an input and the core's value in step without disturbing the person.
 *
 * The input is the person's while they type: what comes back from the core is
 * written only when it differs and they are elsewhere, so no composition is
 * broken and no letter is lost to a late echo.
 */
export class WriteBack {
  #input: HTMLInputElement | null = null;
  /** What the core last was known to hold, and all that was typed since: while that is under way, any of it may come back. */
  #echoes = new Set<string>();
  #held: string | null = null;
  #forced = false;

  /** Binds the element that holds the text. */
  attach(input: HTMLInputElement, value: string): void {
    this.#input = input;
    this.#write(value);
  }

  /** The person typed. */
  typed(text: string): void {
    this.#echoes.add(text);
    this.#held = null;
    this.#forced = false;
  }

  /** The person left the field: what was held back for them is written now. */
  left(): void {
    if (this.#held !== null) this.#write(this.#held);
  }

  /** The person asked for a repair: the next value is written even while they are here. */
  force(): void {
    this.#forced = true;
  }

  /** The core published a value. */
  published(value: string): void {
    const input = this.#input;
    if (!input) return;
    if (input.value === value) {
      this.#settle(value);
      this.#held = null;
    } else if (this.#forced || document.activeElement !== input) {
      if (this.#forced || !this.#echoes.has(value)) this.#write(value);
    } else if (!this.#echoes.has(value)) {
      this.#held = value;
    }
  }

  #write(value: string): void {
    if (this.#input) this.#input.value = value;
    this.#settle(value);
    this.#held = null;
    this.#forced = false;
  }

  #settle(value: string): void {
    this.#echoes.clear();
    this.#echoes.add(value);
  }
}
