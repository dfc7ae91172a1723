//! A voice for journeys that need one and judge no reading.

/// Reads on until it is silenced: `window.speaking` says whether it does.
/// `window.silenced` is called when it stops, where there is such a function.
pub const READS_ON: &str = "
    const value = (name, value) => Object.defineProperty(window, name, { value, configurable: true, writable: true });
    value('SpeechSynthesisUtterance', class { constructor(text) { this.text = text; } });
    value('speechSynthesis', {
        getVoices: () => [{ lang: 'id-ID', name: 'Indonesia', localService: true, default: true }],
        speak() { window.speaking = true; },
        cancel() {
            if (window.speaking) window.silenced?.();
            window.speaking = false;
        },
    });";
