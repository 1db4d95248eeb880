// Builds everything that a browser fetches into wwwroot/: style sheets, scripts, fonts and images.
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { compileAsync } from "sass";

const here = import.meta.dirname;
const out = path.join(here, "..", "wwwroot");
const modules = path.join(here, "node_modules");

async function styles() {
  for (const name of ["app", "print", "pack", "sheet"]) {
    const { css } = await compileAsync(path.join(here, "scss", `${name}.scss`), {
      loadPaths: [modules],
      style: "compressed",
      quietDeps: true,
    });
    await writeFile(path.join(out, "css", `${name}.css`), css);
  }
}

async function scripts() {
  await cp(path.join(here, "js"), path.join(out, "js"), { recursive: true });
  const govuk = await readFile(path.join(modules, "govuk-frontend/dist/govuk/govuk-frontend.min.js"), "utf8");
  await writeFile(path.join(out, "js", "govuk-frontend.js"), govuk.replace(/\/\/# sourceMappingURL=.*$/m, ""));
}

async function fonts() {
  const files = path.join(modules, "@fontsource/atkinson-hyperlegible-next/files");
  const wanted = /-(latin|latin-ext)-(400|700)-(normal|italic)\.woff2$/;
  for (const file of (await readdir(files)).filter((name) => wanted.test(name)))
    await cp(path.join(files, file), path.join(out, "fonts", file));
  await cp(path.join(files, "../LICENSE"), path.join(out, "fonts", "LICENSE.txt"));
}

for (const folder of ["css", "js", "fonts", "images"]) {
  await rm(path.join(out, folder), { recursive: true, force: true });
  await mkdir(path.join(out, folder), { recursive: true });
}
await Promise.all([styles(), scripts(), fonts(), cp(path.join(here, "images"), path.join(out, "images"), { recursive: true })]);
await cp(path.join(here, "images", "favicon.svg"), path.join(out, "favicon.svg"));
