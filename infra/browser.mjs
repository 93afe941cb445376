// What the browser is sent, made of wwwroot/js and wwwroot/css: one module for each kind of page, and style sheets without what only we read.
// A phone's first page was 70 requests and 258 kB without it. The build runs it: node infra/browser.mjs FOLDER
import { build } from "esbuild";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const pages = ["activities/activity", "activities/desk", "activities/stage", "experiences/bench", "experiences/search", "gatherings/builder", "gatherings/join", "networks/municipality-search", "platform/watching", "platform/writing"];

// Of Designsystemet, the components that stand in our views; AssetsTests sees to it that none is missing.
const components = ["alert", "button", "chip", "details", "dialog", "field", "fieldset", "heading", "input", "label", "link", "paragraph", "skip-link", "table", "tag", "validation-message"];

const [folder] = process.argv.slice(2);
const always = { minify: true, logLevel: "warning", target: "es2022" };

/** The blocks of a style sheet that stand by themselves, each with its last brace or semicolon. */
function* blocks(css) {
  for (let [at, start, depth] = [0, 0, 0]; at < css.length; at++) {
    if (css[at] === "{") depth++;
    if (css[at] === "}") depth--;
    if (depth > 0 || !"};".includes(css[at])) continue;
    yield css.slice(start, at + 1);
    start = at + 1;
  }
}

const isUsed = block => !block.trimStart().startsWith("@layer ds.components") || !/\.ds-[a-z-]+/.test(block) || components.includes(/\.ds-([a-z-]+)/.exec(block)[1]);

rmSync(folder, { recursive: true, force: true });
mkdirSync("wwwroot/lib/designsystem", { recursive: true });
writeFileSync("wwwroot/lib/designsystem/base.css", [...blocks(readFileSync("node_modules/@ks-digital/designsystem-themes/dist/base.css", "utf8"))].filter(isUsed).join(""));
await build({ ...always, entryPoints: pages.map(page => `wwwroot/js/${page}.js`), outbase: "wwwroot", outdir: folder, bundle: true, format: "esm", sourcemap: true });
await build({ ...always, target: "esnext", entryPoints: readdirSync("wwwroot/css", { recursive: true }).filter(name => name.endsWith(".css")).map(name => `wwwroot/css/${name}`), outbase: "wwwroot", outdir: folder, bundle: true, external: ["/lib/*"] });
