/** What runs in the page: our engine and the peers, each timed there. Bundled by browser.ts. */
import { open } from "./page-ours.ts";
import { PEERS, type PeerName } from "./peers.ts";
import type { FlatRecord } from "./records.ts";

/** Milliseconds of each query, and of those whose spelling was corrected. */
export interface Timing {
  all: number[];
  corrected: number[];
}

const RUNS = 3;

/** Our engine: each query once to load what it needs, then timed. */
export async function timeOurs(base: string, queries: readonly string[]): Promise<Timing> {
  const engine = await open(base);
  const timing: Timing = { all: [], corrected: [] };
  const ask = (query: string) => engine.find({ query, purpose: "use", filters: {} });
  for (const query of queries) await ask(query);
  for (const query of queries) {
    const times: number[] = [];
    let isCorrected = false;
    for (let run = 0; run < RUNS; run++) {
      const started = performance.now();
      const { corrected } = await ask(query);
      times.push(performance.now() - started);
      isCorrected = corrected !== undefined;
    }
    const time = times.sort((a, b) => a - b)[RUNS >> 1]!;
    timing.all.push(time);
    if (isCorrected) timing.corrected.push(time);
  }
  return timing;
}

/** A peer with its whole index in memory. */
export async function timePeer(
  name: PeerName,
  address: string,
  queries: readonly string[],
): Promise<number[]> {
  const records = (await (await fetch(address)).json()) as FlatRecord[];
  const search = PEERS[name](records);
  for (const query of queries.slice(0, 5)) search(query);
  return queries.map((query) => {
    const started = performance.now();
    search(query);
    return performance.now() - started;
  });
}
