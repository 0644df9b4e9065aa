/** An administrator at a MediaWiki's API: logged in once, then saves pages; a browser may go on with the session. */
export interface Account {
  name: string;
  password: string;
}

export class MediaWikiApi {
  readonly #origin: string;
  readonly #account: Account;
  readonly #cookies = new Map<string, string>();
  #token: string | undefined;

  constructor(origin: string, account: Account) {
    this.#origin = origin;
    this.#account = account;
  }

  /** Name → value of what a browser needs to be logged in. */
  async session(): Promise<ReadonlyMap<string, string>> {
    await this.#logIn();
    return this.#cookies;
  }

  /** Saves a page.
   * @throws Error with the wiki's answer. */
  async edit(title: string, text: string): Promise<void> {
    const token = await this.#logIn();
    const answer = await this.#call({ action: "edit", title, text, token });
    if (resultOf(answer["edit"], "result") !== "Success")
      throw new Error(`${title} was not saved: ${JSON.stringify(answer)}`);
  }

  /** The token for edits. */
  async #logIn(): Promise<string> {
    if (this.#token !== undefined) return this.#token;
    const answer = await this.#call({
      action: "clientlogin",
      username: this.#account.name,
      password: this.#account.password,
      loginreturnurl: this.#origin,
      logintoken: await this.#askToken("login"),
    });
    if (resultOf(answer["clientlogin"], "status") !== "PASS")
      throw new Error(`Not logged in: ${JSON.stringify(answer)}`);
    this.#token = await this.#askToken("csrf");
    return this.#token;
  }

  async #askToken(type: string): Promise<string> {
    const { query } = await this.#call({ action: "query", meta: "tokens", type });
    return (query as { tokens: Record<string, string> }).tokens[`${type}token`]!;
  }

  async #call(params: Record<string, string>): Promise<Record<string, unknown>> {
    const answer = await fetch(`${this.#origin}/w/api.php?format=json`, {
      method: "POST",
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      body: new URLSearchParams(params),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      this.#cookies.set(name!, value!);
    }
    return (await answer.json()) as Record<string, unknown>;
  }
}

function resultOf(part: unknown, name: string): unknown {
  return (part as Record<string, unknown> | undefined)?.[name];
}
