const chinese = (): SpeechSynthesisVoice | undefined => {
  const voices = speechSynthesis.getVoices().filter((it) => /^(zh|cmn)(?![a-z])/i.test(it.lang));
  return voices.find((it) => /^(zh|cmn)[-_](Hans[-_])?CN/i.test(it.lang) && it.localService) ?? voices[0];
};

/** A Chinese voice of the device; browsers list them late, so two seconds are waited. Undefined where there is none. */
export async function chineseVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  const voice = chinese();
  if (voice) return voice;
  await new Promise<void>((resolve) => {
    const done = () => {
      resolve();
    };
    speechSynthesis.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, 2000);
  });
  return chinese();
}
