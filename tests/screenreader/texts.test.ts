import { journey } from './journey.ts';

const text = 'policies/yunting-2021-12-associations/';

journey('a clause by its number and where its promise stands', { presses: 26 }, async (visitor) => {
  await visitor.open(text);
  await visitor.find('2', /^目录/);
  await visitor.find('k', /^（三）建齐五个协会/);
  await visitor.press('Return', /建齐/);
  // The focus goes on from the clause at once; the place of the reader comes after it sooner or later.
  await visitor.find('Tab', /建齐五个专门协会/, 5);
  await visitor.follow();
  await visitor.press('h');
  await visitor.press('Down');
  await visitor.press('Down');
});

journey('a clause that was stopped and what holds instead', { presses: 20 }, async (visitor) => {
  await visitor.open(text);
  await visitor.find('2', /^文件信息/);
  await visitor.find('k', /^部分条款/);
  await visitor.press('Return', /在某一天/);
  for (let lines = 0; lines < 5; lines += 1) await visitor.press('Down');
});

journey('how a text sounds', { presses: 20 }, async (visitor) => {
  await visitor.open(text);
  await visitor.press('h');
  await visitor.find('2', /^文件信息/);
  for (let lines = 0; lines < 10; lines += 1) await visitor.press('Down');
});

journey('how figures, years, places in a text and codes sound', { presses: 52 }, async (visitor) => {
  await visitor.open('policies/yunting-2022-06-volunteer-plan/');
  await visitor.press('h');
  await visitor.open('commitments/association-money-county-2025/');
  await visitor.press('h');
  await visitor.find('k', /一、（一）/);
  await visitor.open('evaluations/sunshine-2025/');
  await visitor.find('t', /绩效指标/);
  for (let rows = 0; rows < 2; rows += 1) await visitor.press('alt+shift+Down');
  for (let columns = 0; columns < 3; columns += 1) await visitor.press('alt+shift+Right');
  await visitor.press('alt+shift+Down');
  await visitor.press('alt+shift+Left');
  await visitor.open('organisations/yunting-volunteers-association/');
  await visitor.find('2', /^登记/);
  for (let lines = 0; lines < 5; lines += 1) await visitor.press('Down');
  await visitor.open('audits/9901-physical-2023/');
  await visitor.find('2', /^收了多少/);
  await visitor.press('t');
  await visitor.press('alt+shift+End');
  for (let columns = 0; columns < 3; columns += 1) await visitor.press('alt+shift+Left');
});

journey('the title of a text in braille', { presses: 4 }, async (visitor) => {
  await visitor.open(text);
  await visitor.press('h');
  await visitor.feel();
  await visitor.find('2', /^文件信息/);
  await visitor.feel();
});
