/** A YAML language server as an editor starts it: over standard input and output, and told to fetch nothing. */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";

/** What the server has to say about a place or a file. */
export interface Diagnostic {
  message: string;
  range: { start: { line: number; character: number } };
}

export interface Completion {
  label: string;
  /** Plain text, or Markdown in an object. */
  documentation?: string | { value: string };
}

const SETTINGS = {
  yaml: {
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
  },
};

/** One server for a folder of files. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #folder: string;
  readonly #waiting = new Map<string, (found: Diagnostic[]) => void>();

  private constructor(folder: string) {
    this.#folder = folder;
    const bin = join(
      dirname(createRequire(import.meta.url).resolve("yaml-language-server/package.json")),
      "bin/yaml-language-server",
    );
    this.#child = spawn(process.execPath, [bin, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#child.stdout!),
      new StreamMessageWriter(this.#child.stdin!),
    );
  }

  /** Starts a server and waits until it is ready. */
  static async start(folder: string): Promise<LanguageServer> {
    const server = new LanguageServer(folder);
    await server.#begin();
    return server;
  }

  async #begin(): Promise<void> {
    const connection = this.#connection;
    let isSet = (): void => undefined;
    const set = new Promise<void>((resolve) => (isSet = resolve));
    connection.onRequest(
      "workspace/configuration",
      ({ items }: { items: { section?: string }[] }) => {
        isSet();
        return items.map(({ section }) => (section === "yaml" ? SETTINGS.yaml : null));
      },
    );
    connection.onRequest("client/registerCapability", () => null);
    connection.onNotification(
      "textDocument/publishDiagnostics",
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        this.#waiting.get(uri)?.(diagnostics);
      },
    );
    connection.listen();
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(this.#folder).href,
      capabilities: {
        workspace: { configuration: true },
        textDocument: {
          completion: {
            completionItem: { documentationFormat: ["markdown"], snippetSupport: true },
          },
          hover: { contentFormat: ["markdown"] },
        },
      },
    });
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("workspace/didChangeConfiguration", { settings: SETTINGS });
    // Before it has its settings it would check by others, and say something about the same file twice.
    await set;
  }

  /** Opens a file with a text, which need not be the one on the disk; what the server finds wrong with it. */
  async open(path: string, text: string): Promise<Diagnostic[]> {
    const uri = this.#uri(path);
    const told = new Promise<Diagnostic[]>((tell) => this.#waiting.set(uri, tell));
    await this.#connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
    const found = await told;
    this.#waiting.delete(uri);
    return found;
  }

  /** What can be written at a place of an open file. */
  async complete(path: string, line: number, character: number): Promise<Completion[]> {
    const answer = await this.#ask<{ items: Completion[] }>("completion", path, line, character);
    return answer?.items ?? [];
  }

  /** The words about a place of an open file. */
  async hover(path: string, line: number, character: number): Promise<string> {
    const answer = await this.#ask<{ contents: { value: string } }>("hover", path, line, character);
    return answer?.contents.value ?? "";
  }

  /** Ends the server. */
  stop(): void {
    this.#connection.dispose();
    this.#child.kill();
  }

  async #ask<T>(what: string, path: string, line: number, character: number): Promise<T | null> {
    return this.#connection.sendRequest(`textDocument/${what}`, {
      textDocument: { uri: this.#uri(path) },
      position: { line, character },
    });
  }

  #uri(path: string): string {
    return pathToFileURL(join(this.#folder, path)).href;
  }
}
