import { testWays } from "./ways.ts";

testWays("1.39");
