// The clock of `cargo xtask bench`: what is timed here is what a page waits for.
import init, { Bench } from "./rooms.js";

// Chromium slows a page down by stopping it for a while every fraction of a
// millisecond: a shorter run meets no stop or a whole one. A round repeats its
// work for this long, in milliseconds, and tells the mean.
const ROUND = 10;

await init({ module_or_path: "./rooms_bg.wasm" });
const pack = new Uint8Array(await (await fetch("./places.pack")).arrayBuffer());
const bench = new Bench();

function timed(work) {
    const start = performance.now();
    work();
    return performance.now() - start;
}

function rounds(count, work) {
    const means = [];
    for (let round = 0; round < count; round += 1) {
        let runs = 0;
        let took = 0;
        while (took < ROUND) {
            took += timed(work);
            runs += 1;
        }
        means.push(took / runs);
    }
    return means;
}

window.rooms = {
    apart: window.crossOriginIsolated,
    // Somebody has just opened the page and types: each text once.
    visit(texts) {
        let districts = 0;
        const open = timed(() => {
            districts = bench.open(pack);
        });
        if (districts === 0) {
            throw new Error("the pack of places is damaged");
        }
        const index = timed(() => bench.index());
        return { open, index, keys: texts.map((text) => timed(() => bench.search(text))) };
    },
    open: (count) => rounds(count, () => bench.open(pack)),
    index: (count) => rounds(count, () => bench.index()),
    search: (count, text) => rounds(count, () => bench.search(text)),
    scatter: (points) => bench.scatter(points),
    nearest(count) {
        let start = 0;
        return rounds(count, () => {
            start += 1;
            bench.nearest(start);
        });
    },
};
