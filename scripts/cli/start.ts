/** `start`: check, build and serve, for a first look and for daily work with data. */
import { build } from "./build.ts";
import { addressOptions, catalogOption, type Command, FINE, outOption } from "./command.ts";
import { portOption, serve } from "./serve.ts";

export const command: Command = {
  usage: "start [--catalog DIR] [--out DIR] [--port N] [--base PATH] [--site URL]",
  options: { ...catalogOption, ...outOption, ...portOption, ...addressOptions },
  async run(values) {
    const code = await build(values);
    return code === FINE ? serve(values) : code;
  },
};
