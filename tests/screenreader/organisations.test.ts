import { journey } from './journey.ts';

journey('the association of a county from the home page', { presses: 16 }, async (visitor) => {
  await visitor.open('');
  await visitor.find('3', /^找协会/);
  await visitor.press('k');
  await visitor.follow();
  await visitor.find('3', /^青屏县/);
  await visitor.follow();
  await visitor.find('4', /^青屏县盲人协会/);
  await visitor.press('k');
});

journey('whether an association is open', { presses: 8 }, async (visitor) => {
  await visitor.open('associations/990102-blind/');
  await visitor.page.locator('.open-now').getByText('现在').waitFor();
  await visitor.press('h');
  await visitor.press('k');
  await visitor.find('3', /^开放时间/);
  await visitor.press('Down');
  await visitor.press('Down');
});

journey('the telephone of a village association', { presses: 12 }, async (visitor) => {
  await visitor.open('places/990121100/');
  await visitor.find('2', /^村（社区）残疾人协会/);
  await visitor.press('t');
  await visitor.press('alt+shift+Down');
  await visitor.press('k');
});

journey('an opportunity to its sign-up link', { presses: 30 }, async (visitor) => {
  await visitor.open('volunteer/');
  await visitor.find('2', /^什么时候做/);
  await visitor.find('k', /^长期/);
  await visitor.follow();
  await visitor.find('h', /^无障碍出行调度接线/);
  await visitor.follow();
  await visitor.find('2', /^怎样报名/);
  await visitor.press('k');
});
