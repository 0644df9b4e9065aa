#!/bin/sh
# Lit's server rendering puts an element's content into a shadow root though it asked for none.
#
# Versions: @lit-labs/ssr 4.1.0, lit 3.3.3, Node 20 and 24.
# Seen: an element whose createRenderRoot returns itself renders into its own children in the browser. The server
# never asks: it writes a shadow root.
# Output seen:
#   <light-list><template shadowroot="open" shadowrootmode="open"><p>text</p></template></light-list>
# Hurts: elements that leave their content to the page's styles and anchors: the first picture is unstyled and
# links into it lead nowhere; then the content stands twice, or not at all.
# Do: render such elements by a template of their own on the server, not by the element.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @lit-labs/ssr@4.1.0 lit@3.3.3 >&2

cat > try.mjs <<'EOF'
import { render } from "@lit-labs/ssr";
import { html, LitElement } from "lit";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
class LightList extends LitElement {
  createRenderRoot() {
    return this;
  }
  render() {
    return html`<p>text</p>`;
  }
}
customElements.define("light-list", LightList);
console.log((await collectResult(render(html`<light-list></light-list>`))).replace(/<!--.*?-->/g, ""));
EOF

cat > expected.txt <<'EOF'
<light-list><template shadowroot="open" shadowrootmode="open"><p>text</p></template></light-list>
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
