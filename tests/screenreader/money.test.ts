import { journey } from './journey.ts';

journey('the opinion of an audit and a figure with its row and column', { presses: 25 }, async (visitor) => {
  await visitor.open('audits/9901-blind-2025/');
  await visitor.press('h');
  await visitor.press('h');
  await visitor.press('Down');
  await visitor.press('Down');
  await visitor.find('t', /业务活动表（会民非02表）/);
  for (let row = 0; row < 3; row += 1) await visitor.press('alt+shift+Down');
  for (let column = 0; column < 5; column += 1) await visitor.press('alt+shift+Right');
  await visitor.press('alt+shift+Down');
});

journey('a chart and its table', { presses: 20 }, async (visitor) => {
  await visitor.open('audits/9901-blind-2025/');
  await visitor.find('2', /^收入从哪里来/);
  await visitor.press('Down');
  await visitor.press('Down');
  await visitor.press('Down');
  await visitor.press('t');
  await visitor.press('alt+shift+Down');
  await visitor.press('alt+shift+Right');
  await visitor.press('alt+shift+Right');
});

journey('who has not published', { presses: 25 }, async (visitor) => {
  await visitor.open('audits/');
  await visitor.find('2', /^历年公布得怎么样/);
  await visitor.press('t');
  await visitor.find('k', /未按时公布名单/);
  await visitor.follow();
  await visitor.press('t');
  await visitor.press('alt+shift+Down');
  await visitor.press('alt+shift+Right');
  await visitor.press('alt+shift+Left');
  await visitor.press('alt+shift+Down');
});

journey('open findings of an organisation', { presses: 20 }, async (visitor) => {
  await visitor.open('audits/organisation/990103-intellectual/');
  await visitor.find('2', /^历年查出的问题/);
  await visitor.press('t');
  await visitor.press('alt+shift+Down');
  for (let column = 0; column < 5; column += 1) await visitor.press('alt+shift+Right');
});
