// Bundles each view into one readable ES module, and the styles into one sheet.
// `--check` compares with what is committed and changes nothing.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "sos_widgets", "static");
const views = [
  "mapping",
  "matrix",
  "meetings",
  "pairs",
  "scaling",
  "picture",
  "story",
  "writing",
  "workbench",
  "pages",
  "network",
  "plan",
  "exercises",
  "trainer",
  "alone",
];
const check = process.argv.includes("--check");

const built = await build({
  absWorkingDir: here,
  entryPoints: [
    ...views.map((view) => ({ in: `src/${view}/view.tsx`, out: view })),
    { in: "src/styles/sos.css", out: "sos" },
  ],
  outdir: out,
  bundle: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  charset: "utf8",
  legalComments: "inline",
  banner: { js: "// Built from frontend/src by `npm run build`. Do not edit." },
  write: false,
  logLevel: "warning",
});

const stale = [];
for (const { path, text } of built.outputFiles) {
  const before = (() => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return null;
    }
  })();
  if (before === text) continue;
  stale.push(path);
  if (!check) writeFileSync(path, text);
}
// What was built of a view that is gone is shipped no longer.
const kept = new Set(built.outputFiles.map(({ path }) => basename(path)));
for (const name of readdirSync(out).filter((each) => /\.(js|css)$/.test(each))) {
  if (kept.has(name)) continue;
  const path = join(out, name);
  stale.push(path);
  if (!check) rmSync(path);
}
if (check && stale.length > 0) {
  process.stderr.write(`Not fresh, run \`npm run build\`:\n${stale.join("\n")}\n`);
  process.exit(1);
}
process.stdout.write(`${built.outputFiles.length} files, ${stale.length} changed\n`);
