// Records the texts in a local language, one after the other. Nothing leaves
// the device before it is exported, and then as a file.

import { crc32, zip } from "./zip.js";
import { openStore } from "./store.js";

const $ = (name) => document.querySelector(`[data-rekam="${name}"]`);
const page = $("page");
const texts = await (await fetch(page.dataset.texts)).json();
const say = JSON.parse($("words").textContent);
const store = await openStore();
// Small and clear enough for speech: about two kilobytes a second.
const BITS = 16000;
const KINDS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
let place = 0;
let recorder = null;
let microphone = null;

const spoken = () => $("spoken").value;
const prefix = () => `${page.dataset.text}/${spoken()}/`;
const keyOf = (key) => prefix() + key;
const here = () => [...store.clips.keys()].filter((key) => key.startsWith(prefix()));

/** Tells something, or nothing. */
function tell(message) {
  $("told").textContent = message ?? "";
}

/** A text with numbers in it. */
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

function show() {
  const { key, text } = texts[place];
  const clip = store.clips.get(keyOf(key));
  const count = here().length;
  $("text").textContent = text;
  $("key").textContent = key;
  $("count").textContent = filled(say.count, { place: place + 1, all: texts.length, done: count });
  $("record").textContent = recorder ? say.stop : clip ? say.again : say.record;
  $("play").disabled = !clip || Boolean(recorder);
  $("old").hidden = !clip || clip.text === text;
  for (const name of ["back", "next", "export", "delete", "missing", "spoken"]) {
    $(name).disabled = Boolean(recorder);
  }
  $("back").disabled ||= place === 0;
  $("next").disabled ||= place === texts.length - 1;
  $("export").disabled ||= count === 0;
  $("delete").disabled ||= count === 0;
}

function go(to) {
  place = Math.min(Math.max(to, 0), texts.length - 1);
  tell();
  show();
}

async function begin() {
  if (!window.MediaRecorder || !navigator.mediaDevices) return tell(say.cannot);
  const kind = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
  if (!kind) return tell(say.cannot);
  try {
    microphone ??= await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, noiseSuppression: true },
    });
  } catch (error) {
    return tell(error.name === "NotFoundError" ? say.none : say.refused);
  }
  const { key, text } = texts[place];
  const clipKey = keyOf(key);
  const parts = [];
  recorder = new MediaRecorder(microphone, { mimeType: kind, audioBitsPerSecond: BITS });
  recorder.ondataavailable = (event) => parts.push(event.data);
  recorder.onstop = async () => {
    recorder = null;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    if (bytes.length === 0) {
      tell(say.empty);
    } else {
      const kept = await store.put(clipKey, { type: kind, text, bytes });
      tell(kept ? say.kept : say.full);
    }
    show();
  };
  // A microphone that is pulled out ends the recording: what was said is kept.
  microphone.getAudioTracks()[0].onended = () => {
    microphone = null;
    if (recorder?.state === "recording") recorder.stop();
  };
  recorder.start();
  tell(say.speak);
  show();
}

const ending = (type) => (type.includes("mp4") ? "m4a" : type.includes("ogg") ? "ogg" : "webm");

/** The pack: an index and one file a clip. */
export function pack() {
  const clips = [];
  const entries = [];
  for (const { key, text } of texts) {
    const clip = store.clips.get(keyOf(key));
    // A recording of other words than the present ones is not passed on.
    if (!clip || clip.text !== text) continue;
    const file = `clips/${key}.${ending(clip.type)}`;
    clips.push({ key, file, text, bytes: clip.bytes.length, crc32: crc32(clip.bytes) });
    entries.push([file, clip.bytes]);
  }
  const index = { format: 1, text: page.dataset.text, spoken: spoken(), clips };
  const bytes = new TextEncoder().encode(JSON.stringify(index, null, 1));
  return zip([["index.json", bytes], ...entries]);
}

$("record").addEventListener("click", () => {
  if (recorder?.state === "recording") recorder.stop();
  else if (!recorder) begin();
});
$("play").addEventListener("click", () => {
  const clip = store.clips.get(keyOf(texts[place].key));
  const address = URL.createObjectURL(new Blob([clip.bytes], { type: clip.type }));
  const audio = new Audio(address);
  audio.onended = () => URL.revokeObjectURL(address);
  audio.play().catch(() => tell(say.unheard));
});
$("back").addEventListener("click", () => go(place - 1));
$("next").addEventListener("click", () => go(place + 1));
$("missing").addEventListener("click", () => {
  const next = [...texts.keys()].map((n) => (place + 1 + n) % texts.length);
  go(next.find((n) => !store.clips.has(keyOf(texts[n].key))) ?? place);
});
$("spoken").addEventListener("change", () => go(0));
$("export").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(pack(), { type: "application/zip" }));
  link.download = `audio-${spoken()}.zip`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  tell(filled(say.exported, { file: link.download }));
});
$("delete").addEventListener("click", () => {
  $("sure").hidden = false;
});
$("delete-no").addEventListener("click", () => {
  $("sure").hidden = true;
});
$("delete-yes").addEventListener("click", async () => {
  $("sure").hidden = true;
  await store.remove(here());
  go(0);
});

/** Nobody is listened to after that. */
function hush() {
  if (recorder) recorder.onstop = null;
  microphone?.getTracks().forEach((track) => track.stop());
}
addEventListener("pagehide", hush);
// The exit leaves a blank page in place where there is no network.
addEventListener("migrasi-aman:hush", hush);
// Not lost by a touch: what the device did not keep would be.
addEventListener("beforeunload", (event) => recorder && event.preventDefault());
if (!window.MediaRecorder || !navigator.mediaDevices) tell(say.cannot);
show();
page.hidden = false;
