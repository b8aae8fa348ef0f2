const table = '/usr/share/liblouis/tables/zhcn-cbs.ctb';

/**
 * How Orca is set up: what it says goes to a file, keys have no echo, Chinese in National Common Braille (国家通用盲文). It
 * does not begin to read a page from end to end, during which it answers nobody.
 */
export const orcaSettings = {
  general: {
    startingProfile: ['Default', 'default'],
    activeProfile: ['Default', 'default'],
    firstStart: false,
    speechServerFactory: 'capture_speech',
    speechServerInfo: null,
    enableSpeech: true,
    enableBraille: true,
    enableContractedBraille: true,
    brailleContractionTable: table,
    enableKeyEcho: false,
    enableSound: false,
    flashIsPersistent: true,
    sayAllOnLoad: false,
  },
  profiles: { default: { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
};
